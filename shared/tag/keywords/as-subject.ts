import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';
import { hasFrequencies, isMoreUsual } from './document-frequency.ts';

const MARKS_AT_END = /(?<!\p{M})\p{M}+$/u;

const objects = tagTable('keyword-objects.tsv', parseRows);

/**
 * The words of a phrase as a subject where all of them end as an object's do (اتفاقا تجاريا → اتفاق تجاري, ключевую ставку
 * → ключевая ставка) and, where the language's news was counted, it mostly writes the first so; as they are elsewhere.
 */
export function asSubject(words: readonly string[], language: string | undefined): readonly string[] {
  const endings = objects().filter(([of]) => of === language);
  const subject = words.flatMap((word) => {
    const bare = word.replace(MARKS_AT_END, '');
    const [, object = '', ending = ''] = endings.find(([, object = '']) => bare.endsWith(object)) ?? [];
    return object === '' ? [] : bare.slice(0, -object.length).replace(MARKS_AT_END, '') + ending;
  });
  const isObject = hasFrequencies(language)
    ? isMoreUsual(fold(subject[0] ?? ''), fold(words[0] ?? ''), language)
    : words.length > 1;
  return isObject && subject.length === words.length ? subject : words;
}
