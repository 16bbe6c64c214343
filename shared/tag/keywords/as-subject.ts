import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';
import { hasFrequencies, isMoreUsual } from './document-frequency.ts';

const MARKS_AT_END = /(?<!\p{M})\p{M}+$/u;

/** By language, how words end as objects, and how the same ones end as subjects. */
const endingsByLanguage = tagTable('keyword-objects.tsv', (bytes) => Map.groupBy(parseRows(bytes), ([of]) => of));

/**
 * The words of a phrase as a subject where all of them end as an object's do (اتفاقا تجاريا → اتفاق تجاري, ключевую ставку
 * → ключевая ставка) and, where the language's news was counted, it mostly writes the first so; as they are elsewhere.
 */
export function asSubject(words: readonly string[], language: string | undefined): readonly string[] {
  const endings = endingsByLanguage().get(language) ?? [];
  const subject: string[] = [];
  for (const word of words) {
    const bare = word.replace(MARKS_AT_END, '');
    const [, object = '', ending = ''] = endings.find(([, object = '']) => bare.endsWith(object)) ?? [];
    if (object === '') return words;
    subject.push(bare.slice(0, -object.length).replace(MARKS_AT_END, '') + ending);
  }
  const isObject = hasFrequencies(language)
    ? isMoreUsual(fold(subject[0] ?? ''), fold(words[0] ?? ''), language)
    : words.length > 1;
  return isObject ? subject : words;
}
