import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';
import { hasFrequencies, isMoreUsual } from './document-frequency.ts';

type Endings = readonly (readonly [object: string, subject: string])[];

const MARKS = /\p{M}*$/u;

const endingsOf = tagTable('keyword-objects.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', first = '', others = '']) => [
      language,
      { first: read(first), others: read(others) },
    ]),
  );
});

function read(list: string): Endings {
  return list.split(' ').map((pair) => {
    const [object = '', subject = ''] = pair.split('>');
    return [object, subject];
  });
}

/**
 * The words of a phrase as a subject where all of them end as an object's do (اتفاقا تجاريا → اتفاق تجاري, ключевую ставку
 * → ключевая ставка) and, where the language's news was counted, it mostly writes the first so; as they are elsewhere.
 */
export function asSubject(words: readonly string[], language: string | undefined): readonly string[] {
  const endings = endingsOf().get(language ?? '');
  if (endings === undefined) return words;
  const subject = words.flatMap((word, at) => withSubjectEnding(word, at === 0 ? endings.first : endings.others) ?? []);
  const [object = '', nominative = ''] = [words[0], subject[0]].map((word) => word && fold(word));
  const isObject = hasFrequencies(language) ? isMoreUsual(nominative, object, language) : words.length > 1;
  return isObject && subject.length === words.length ? subject : words;
}

function withSubjectEnding(word: string, endings: Endings): string | undefined {
  const bare = word.replace(MARKS, '');
  const [object, subject = ''] = endings.find(([ending]) => bare.endsWith(ending)) ?? [];
  return object === undefined ? undefined : bare.slice(0, -object.length).replace(MARKS, '') + subject;
}
