import { withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/once.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { words } from '../../text/words.ts';
import { tagTable } from '../tag-table.ts';

/** A word or phrase that tells a topic: its folded words; `*` at the end of one stands for any ending. */
export interface Term {
  readonly topic: string;
  readonly words: readonly string[];
}

/** The terms of a language, the longest first. */
export interface Terms {
  /** By first word. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** By first letters: those whose first word may end in any way, and all of a language without spaces. */
  readonly byBeginning: ReadonlyMap<string, readonly Term[]>;
}

export const ANY_ENDING = '*';
/** No word that stands for all its endings is shorter, nor any term of a language without spaces. */
export const BEGINNING = 2;

const rowsByLanguage = tagTable('topics-terms.tsv', (bytes) => {
  return Map.groupBy(parseRows(bytes), ([, language = '']) => language);
});

/** One language's terms, made ready when they are first asked for: all languages' would take longer than an article does. */
export const termsOf = onceEach((language: string): Terms | undefined => {
  const rows = rowsByLanguage().get(language);
  return rows && readTerms(rows, language);
});

function readTerms(rows: readonly string[][], language: string): Terms {
  const all = rows
    .flatMap(([topic = '', , list = '']) =>
      list.split('|').map((term): Term => ({ topic, words: isSpaceless(language) ? [fold(term)] : partsOf(term) })),
    )
    .sort((one, other) => other.words.length - one.words.length || lengthOf(other) - lengthOf(one));
  const isBeginning = ({ words: [first = ''] }: Term) => first.endsWith(ANY_ENDING) || isSpaceless(language);
  return {
    byFirst: Map.groupBy(
      all.filter((term) => !isBeginning(term)),
      ({ words: [first = ''] }) => first,
    ),
    byBeginning: Map.groupBy(all.filter(isBeginning), ({ words: [first = ''] }) => first.slice(0, BEGINNING)),
  };
}

function lengthOf({ words: [first = ''] }: Term): number {
  return first.length;
}

/** A term's folded words without articles; `*` stays at the end of the word that it stands behind. */
function partsOf(term: string): string[] {
  return term.split(' ').flatMap((part) => {
    const parts = words(fold(part)).map(({ text }) => withoutArticle(text));
    return part.endsWith(ANY_ENDING) ? parts.map((text) => text + ANY_ENDING) : parts;
  });
}
