import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';

/** The words of a language that tell a place by standing beside its name; folded. */
export interface PlaceWords {
  /** Before a name. */
  readonly locatives: ReadonlySet<string>;
  /** Between two names. */
  readonly joints: ReadonlySet<string>;
  /** Behind a name. */
  readonly postpositions: ReadonlySet<string>;
  /** Before what is called after a place and is none. */
  readonly namesakes: ReadonlySet<string>;
  /** Before a name, too: what sort of place it is. */
  readonly kinds: ReadonlySet<string>;
}

const wordsByLanguage = tagTable('locatives.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(
      ([language = '', locatives = '', joints = '', postpositions = '', namesakes = '', kinds = '']): [
        string,
        PlaceWords,
      ] => [
        language,
        {
          locatives: foldedSet(locatives),
          joints: foldedSet(joints),
          postpositions: foldedSet(postpositions),
          namesakes: foldedSet(namesakes),
          kinds: foldedSet(kinds),
        },
      ],
    ),
  );
});

function foldedSet(list: string): Set<string> {
  return new Set(list.split('|').filter(Boolean).map(fold));
}

/** The words of a language that tell its places; nothing for a language that the table lacks. */
export function placeWords(language: string): PlaceWords | undefined {
  return wordsByLanguage().get(language);
}
