import { labelsOf } from '../labels/label-table.ts';
import { type DateToken, isWordLike, tokenizeDate } from './date-tokens.ts';

const labels = new Map<string, readonly (readonly string[])[]>();

/** The words of a date without those in front of it that say what it is: `Published 3 hours ago`, `نشر منذ ساعتين`. */
export function withoutDateLabel(language: string, words: readonly DateToken[]): readonly DateToken[] {
  const label = labelsIn(language).find((own) => own.every((word, place) => words[place]?.text === word));
  return words.slice(label?.length ?? 0);
}

/** The longest first. */
function labelsIn(language: string): readonly (readonly string[])[] {
  const known = labels.get(language);
  if (known !== undefined) return known;
  const written = [...labelsOf('published', language), ...labelsOf('updated', language)];
  const own = written
    .map((label) =>
      tokenizeDate(label)
        .filter(isWordLike)
        .map(({ text }) => text),
    )
    .sort((one, other) => other.length - one.length);
  labels.set(language, own);
  return own;
}
