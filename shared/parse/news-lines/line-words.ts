import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/line-words.tsv', import.meta.url), parseWordLists)();

/** The word, alone on its line, with which press offices end a release. */
export const END_WORDS: readonly string[] = words.get('end') ?? [];

/** What press offices put above or before the headline of a release, in lower case. */
export const RELEASE_WORDS: readonly string[] = words.get('release') ?? [];

/** How a line says that a text belongs to somebody. */
export const RIGHTS_PHRASES: readonly string[] = words.get('rights') ?? [];

/** How agencies open the line, in brackets at the end of a story, of those who reported, wrote and edited it. */
export const CREDIT_OPENINGS: readonly string[] = words.get('credit') ?? [];

/** The word that opens, in brackets above a story, what its agency did to this version of it. */
export const NOTE_OPENINGS: readonly string[] = words.get('note') ?? [];

/** Whose pictures are beside those of agencies. */
export const PICTURE_OWNERS: readonly string[] = words.get('owner') ?? [];

/** What opens, in brackets behind a caption, who took the picture. */
export const PICTURE_WORDS: readonly string[] = words.get('picture') ?? [];

/** How a sentence of thanks to those who helped ends, which agencies put under a story. */
export const CREDIT_ENDINGS: readonly string[] = words.get('credit-end') ?? [];

/** What agencies put before the headline of a version that is not the first: one that tells more, puts right, or comes again. */
export const VERSION_WORDS = {
  update: words.get('version-update') ?? [],
  correction: words.get('version-correction') ?? [],
  again: words.get('version-again') ?? [],
} as const;

/** The number of a newspaper's issue, or of an office's release: `العدد 20954`, `N° 214/26`. */
export const ISSUE_NUMBER = `(?:${(words.get('issue') ?? []).map((word) => word.replace('.', '\\.')).join('|')})[ :(]{0,2}\\p{Nd}[\\p{Nd}./-]{0,9}\\)?`;

/** How an office opens the line, under what it declares, of where and when that was done. */
export const DONE_OPENINGS: readonly string[] = words.get('done') ?? [];

/** What stands between a translated or copied piece and the name, in quotation marks, of where it is from. */
export const TAKEN_FROM: readonly string[] = words.get('taken') ?? [];

/** What stands between a source and who passed its text on. */
export const RELAY_WORDS: readonly string[] = words.get('relay') ?? [];

/** What stands between a day and the time of it. */
export const BEFORE_TIME: readonly string[] = words.get('before-time') ?? [];

/** What an office puts above the headline of what it declares; alone it is a headline itself. */
export const STATEMENT_WORDS: readonly string[] = words.get('statement') ?? [];
