import { parseRows } from '../../../text/data-table.ts';
import { tagTable } from '../../tag-table.ts';

/** The parts of a person's name that decline each in their own way: given name, patronymic, family name. */
export type NamePart = 'g' | 'p' | 'f';

/** How names that end alike decline. */
interface Declension {
  readonly part: string;
  readonly gender: string;
  /** By case, the nominative first. */
  readonly endings: readonly (readonly string[])[];
}

/** What a written form of a name is a form of. */
export interface GivenForm {
  readonly nominative: string;
  readonly gender: string;
  /** Its place among the cases of `names-declensions.tsv`, 0 for the nominative. */
  readonly grammaticalCase: number;
}

/** What is left of a name before its ending; a shorter one is no name, but an ending alone. */
const MIN_REST = 2;
const declensions = tagTable('names-declensions.tsv', (bytes) => {
  const rows = parseRows(bytes).map(([language = '', part = '', gender = '', ...endings]) => ({
    language,
    part,
    gender,
    endings: endings.map((some) => some.split('/')),
  }));
  return Map.groupBy(rows, ({ language }) => language);
});

/** The forms of a name, the nominative first; the name alone where its language does not decline it. */
export function formsOf(name: string, part: NamePart, gender: string, language: string): [string, GivenForm][] {
  const declension = declensionOf(name, part, gender, language);
  const stem = name.slice(0, name.length - (declension?.endings[0]?.[0]?.length ?? 0));
  return (declension?.endings ?? [[name.slice(stem.length)]]).flatMap((endings, grammaticalCase) =>
    endings.map((ending): [string, GivenForm] => [stem + ending, { nominative: name, gender, grammaticalCase }]),
  );
}

/** The nominative of a written name. */
export interface Nominative {
  readonly name: string;
  /** How many letters its ending has: the more, the surer it is. */
  readonly ending: number;
}

/**
 * The nominative that a written name must have if it stands in this case and gender; nothing where no name of that
 * gender ends so in that case. Of several, the one whose ending is longest.
 */
export function nominativeOf(
  written: string,
  part: NamePart,
  { gender, grammaticalCase }: Omit<GivenForm, 'nominative'>,
  language: string,
): Nominative | undefined {
  const read = rowsOf(part, gender, language).flatMap((declension): Nominative[] => {
    const ending = declension.endings[grammaticalCase]?.find((one) => written.endsWith(one));
    const name = written.slice(0, written.length - (ending?.length ?? 0)) + (declension.endings[0]?.[0] ?? '');
    const isIts = declensionOf(name, part, gender, language) === declension;
    return ending !== undefined && written.length - ending.length >= MIN_REST && isIts
      ? [{ name, ending: ending.length }]
      : [];
  });
  return read.toSorted((one, other) => other.ending - one.ending)[0];
}

function declensionOf(name: string, part: NamePart, gender: string, language: string): Declension | undefined {
  return rowsOf(part, gender, language).find(({ endings }) => name.endsWith(endings[0]?.[0] ?? ''));
}

function rowsOf(part: NamePart, gender: string, language: string): Declension[] {
  return (declensions().get(language) ?? []).filter((row) => row.part === part && row.gender === gender);
}
