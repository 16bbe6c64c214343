import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { onceFor } from '../../text/once.ts';
import { bodyOfPost } from '../cms-json/body-of-post.ts';
import { postFields } from '../cms-json/post-fields.ts';
import { readPost } from '../cms-json/read-post.ts';
import { fieldNamed } from '../cms-xml/story-field.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { requireWords } from '../drafts/says-something.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { Format, OpenedFile } from '../format.ts';
import { type NamedField, namesOf } from '../markdown/front-matter-names.ts';
import { readParts } from '../parts/read-parts.ts';
import { type Records, readRecords } from './read-records.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Excel may say on top by what it parts cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
const TABLE_KEY = /\.(?:csv|tsv)$/i;
const LONGEST_HEADER = 4096;
const LONGEST_NAME = 60;
/** Fewer columns may be a line of prose with a comma in it. */
const FEWEST_COLUMNS = 3;

/** A table in text whose first row names its columns, in any language: one article a row. */
export const csv: Format = {
  name: 'csv',
  recognises: (file, { key }) => {
    const { columns, rows } = tableOf(file);
    if (columns.length < FEWEST_COLUMNS) return false;
    // Prose has commas, too, but no line below the first has as many.
    return TABLE_KEY.test(key) || (isOfArticles(columns) && rows[0]?.length === columns.length);
  },
  parse: async (file, context) => {
    const { columns, rows, isBroken } = tableOf(file);
    if (!isOfArticles(columns))
      throw new NewsdropError('unsupported', 'This table has no columns that are named as a headline and a text are.');
    if (isBroken) throw new NewsdropError('malformed', 'The table breaks off inside a quoted cell.');
    const drafts = await readParts(
      rows,
      (row) => {
        if (row.length > columns.length)
          throw new NewsdropError('malformed', 'The row has more cells than the table has columns.');
        const post = Object.fromEntries(columns.map((name, place) => [name, row[place] ?? '']));
        return requireWords(draftOf(settleText(readPost(postFields(post), bodyOfPost(post), context))));
      },
      (place) => `row ${place + 2}`,
      context,
    );
    if (drafts.length === 0) throw new NewsdropError('empty', 'This table holds no row with an article in it.');
    return drafts;
  },
};

/** The names of a table's columns, and its rows. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: Records['records'];
  readonly isBroken: boolean;
}

/** The table that a text is, its cells parted by what parts its first line into most; without columns where it is none. */
const tableOf = onceFor(({ text = '' }: OpenedFile): Table => {
  const [separatorLine = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  const written = text.slice(separatorLine.length);
  const line = written.slice(0, LONGEST_HEADER).split('\n', 1)[0] ?? '';
  const delimiters = separator === undefined ? DELIMITERS : [separator];
  const headers = delimiters.map((delimiter) => ({ delimiter, columns: columnsOf(line, delimiter) }));
  const { delimiter, columns } = headers.reduce((best, one) => (one.columns.length > best.columns.length ? one : best));
  const named = columns.map((name) => (isNameOfHeadline(name, columns) ? 'title' : name));
  const { records, isBroken } = isOfArticles(named)
    ? readRecords(written, delimiter)
    : { records: [], isBroken: false };
  return { columns: named, rows: records.slice(1), isBroken };
});

function columnsOf(line: string, delimiter: string): string[] {
  if ((line.match(/"/g)?.length ?? 0) % 2 > 0) return [];
  const [names = []] = readRecords(line, delimiter).records;
  return names.every((name) => name.length <= LONGEST_NAME) ? names.map((name) => name.trim()) : [];
}

/** Where posts are things among others, a headline is their name. */
function isNameOfHeadline(name: string, columns: readonly string[]): boolean {
  return name.toLowerCase() === 'name' && hasField(columns, 'published') && !hasField(columns, 'headline');
}

function isOfArticles(columns: readonly string[]): boolean {
  return hasField(columns, 'headline') && hasField(columns, 'body');
}

function hasField(columns: readonly string[], field: NamedField): boolean {
  return columns.some((name) => namesOf(field).includes(fieldNamed(name) ?? ''));
}
