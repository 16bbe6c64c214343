import { onceEach } from '../../text/once.ts';
import { labelsOf } from '../labels/label-table.ts';
import { type DateToken, isWordLike, tokenizeDate } from './date-tokens.ts';

/** The labels of dates in a language, by their words, the longest first. */
const labelsIn = onceEach((language: string) =>
  [...labelsOf('published', language), ...labelsOf('updated', language)]
    .map((label) =>
      tokenizeDate(label)
        .filter(isWordLike)
        .map(({ text }) => text),
    )
    .sort((one, other) => other.length - one.length),
);

/** The words of a date without those in front of it that say what it is: `Published 3 hours ago`, `نشر منذ ساعتين`. */
export function withoutDateLabel(language: string, words: readonly DateToken[]): readonly DateToken[] {
  const label = labelsIn(language).find((own) => own.every((word, place) => words[place]?.text === word));
  return words.slice(label?.length ?? 0);
}
