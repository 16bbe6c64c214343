import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';

/** What a labelled line of a text says. */
export type LabelKind =
  | 'headline'
  | 'published'
  | 'updated'
  | 'source'
  | 'keywords'
  | 'author'
  /** The kind of piece, as often as who made it: `Interview: Jane Doe`, `تقرير: …`. */
  | 'work'
  | 'role'
  | 'abstract'
  | 'section'
  | 'location'
  | 'link'
  | 'language'
  | 'copyright'
  | 'aside'
  /** The article's own text: `Text: …`. */
  | 'text'
  | 'related';

/** The labels of a kind in a language (BCP 47), as newsrooms and their systems write them, without the colon. */
export interface LabelWords {
  readonly kind: LabelKind;
  readonly language: string;
  readonly words: readonly string[];
}

/** Every label that is known. */
export const labelTable = dataTable(new URL('./data/labels.tsv', import.meta.url), (bytes): readonly LabelWords[] =>
  parseRows(bytes).map((row) => ({ kind: row[0] as LabelKind, language: row[1] ?? '', words: wordsOf(row) })),
);

/** The labels of a kind in a language; none where that language is not known. */
export function labelsOf(kind: LabelKind, language: string): readonly string[] {
  return labelTable().find((label) => label.kind === kind && label.language === language)?.words ?? [];
}
