import { dataTable, parseRows } from '../../text/data-table.ts';

/** How a language is written, as far as it tells charsets apart. */
export interface Writing {
  /** BCP 47 of the languages that write so; the first speaks for the others. */
  readonly languages: readonly string[];
  /** WHATWG names of the charsets that its texts come in, the likeliest first. */
  readonly charsets: readonly string[];
  readonly script: 'latin' | 'alphabet' | 'ideographs';
  /** How much rarer its texts are than others in the same script, as a natural logarithm; absent for the usual ones. */
  readonly rarity?: number;
  /** Its letters beside ASCII's, in lower case, the most frequent first. */
  readonly letters: string;
}

/**
 * Letters of the languages that newsrooms wrote in charsets of their own before Unicode. Letters alone are enough to tell
 * charsets apart, since a wrong one shows rare letters, signs inside words and capitals after small letters.
 */
export const writings = dataTable(new URL('./data/writings.tsv', import.meta.url), (bytes): readonly Writing[] =>
  parseRows(bytes).map(([script = '', rarity = '', languages = '', charsets = '', letters = '']) => ({
    languages: languages.split(' '),
    charsets: charsets.split(' '),
    script: scriptOf(script),
    ...(rarity !== '' && { rarity: Number(rarity) }),
    letters,
  })),
);

function scriptOf(text: string): Writing['script'] {
  return text === 'latin' || text === 'ideographs' ? text : 'alphabet';
}
