import type { Token } from '../tokens.ts';
import { type GivenForm, type NamePart, type Nominative, nominativeOf } from './declensions.ts';

/** As `names-declensions.tsv` tells genders and orders cases. */
const GENDERS = ['m', 'f'];
const CASES = [0, 1, 2, 3, 4, 5];

/** A word of a person's name: a part that declines, or one that stands as it is. */
export interface NameWord {
  readonly token: Token;
  readonly part: NamePart | undefined;
}

/**
 * A person's full name in the nominative, and its gender: where all of its words can be one case of one gender, which the
 * forms of the given name tell. The longest endings decide, then the nominative comes before other cases.
 */
export function nominativeName(
  words: readonly NameWord[],
  forms: readonly GivenForm[],
  language: string,
): { readonly name: string; readonly gender: string } | undefined {
  const readings = forms.flatMap((form) => {
    const parts = words.map(({ token: { written }, part }) =>
      part === 'g'
        ? { name: form.nominative, ending: 0 }
        : part === undefined
          ? { name: written, ending: 0 }
          : nominativeOf(written, part, form, language),
    );
    const read = parts.filter((part) => part !== undefined);
    const endings = read.reduce((sum, { ending }) => sum + ending, 0);
    return read.length < parts.length ? [] : [{ form, endings, name: joined(read, words) }];
  });
  const [best] = readings.toSorted(
    (one, other) => other.endings - one.endings || one.form.grammaticalCase - other.form.grammaticalCase,
  );
  return best === undefined ? undefined : { name: best.name, gender: best.form.gender };
}

/** The nominative of a family name that stands alone; nothing where its longest ending leaves several. */
export function nominativeFamilyName(written: string, language: string): string | undefined {
  const read = GENDERS.flatMap((gender) =>
    CASES.flatMap((grammaticalCase) => nominativeOf(written, 'f', { gender, grammaticalCase }, language) ?? []),
  );
  const longest = Math.max(...read.map(({ ending }) => ending));
  const [name, ...others] = new Set(read.flatMap((one) => (one.ending === longest ? one.name : [])));
  return others.length === 0 ? name : undefined;
}

/** Words with the spaces between them that the text has. */
function joined(parts: readonly Nominative[], words: readonly NameWord[]): string {
  return parts.reduce((name, part, at) => {
    const touches = words[at - 1]?.token.end === words[at]?.token.start;
    return name + (at === 0 || touches ? '' : ' ') + part.name;
  }, '');
}
