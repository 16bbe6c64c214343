import { dataTable, parseRows } from '../../text/data-table.ts';

const phrases = dataTable(new URL('./data/byline-phrases.tsv', import.meta.url), (bytes) =>
  Map.groupBy(
    parseRows(bytes).flatMap(([kind, ...expressions]) => expressions.map((expression) => ({ kind, expression }))),
    ({ kind }) => kind,
  ),
)();

function phrasesOf(kind: string): readonly string[] {
  return phrases.get(kind)?.map(({ expression }) => expression) ?? [];
}

/** What opens a byline beside its preposition and is never how a sentence begins that is none. */
export const NAME_OPENINGS: readonly string[] = phrasesOf('name');

/** What opens a byline only before a colon, a dash or another mark: these are also ordinary words, and sections of a paper. */
export const MARKED_OPENINGS: readonly string[] = phrasesOf('marked');

/** What opens the name of somebody who made a picture and did not write the article. */
export const CREDIT_OPENINGS: readonly string[] = phrasesOf('credit');

/** What joins two people of an interview, beside the words that join any names. */
export const TOGETHER: readonly string[] = phrasesOf('together');

/** What stands between a name and where the article appeared. */
export const PLACED: readonly string[] = phrasesOf('placed');

/** How a byline goes on to those who made something else than the text. */
export const LATER_CREDITS: readonly string[] = phrasesOf('later');

/** What says by whose pen an article is, also behind its title. */
export const PENS: readonly string[] = phrasesOf('pen');

/** What opens the parts of a line about who made an article, where they stand side by side: source, reporters, editor. */
export const ROW_LABELS: readonly string[] = phrasesOf('row');
