import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

const languages = tagTable('names-languages.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', method = '', habits = '']) => [
      language,
      { method, habits: habits.split('|').filter(Boolean) },
    ]),
  );
});

/** How names are found in a language; nothing where they are not. */
export function namesMethod(language: string): string | undefined {
  return languages().get(language)?.method;
}

/** What is particular about how a language writes names; see `names-languages.tsv`. */
export function namesHabits(language: string): readonly string[] {
  return languages().get(language)?.habits ?? [];
}

/** True where places, too, are found among the names of a language. */
export function readsPlaces(language: string): boolean {
  return namesMethod(language) === 'model';
}
