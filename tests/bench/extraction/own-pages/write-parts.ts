import type { BodyBlock, OwnArticle } from './own-article.ts';

/** How each kind of block is written. */
export interface BlockMarkup {
  readonly text: (text: string, index: number) => string;
  readonly heading: (text: string) => string;
  readonly item?: (text: string, index: number) => string;
  /** Put about items that follow each other. */
  readonly list?: (items: string) => string;
  readonly quote?: (text: string) => string;
  readonly question?: (text: string) => string;
  readonly row?: (cells: readonly string[]) => string;
  /** Put about rows that follow each other. */
  readonly table?: (rows: string) => string;
}

export const PARAGRAPHS: BlockMarkup = {
  text: (text) => `<p>${text}</p>\n`,
  heading: (text) => `<h2>${text}</h2>\n`,
  item: (text) => `<li>${text}</li>\n`,
  list: (items) => `<ul>\n${items}</ul>\n`,
  quote: (text) => `<blockquote><p>${text}</p></blockquote>\n`,
  question: (text) => `<p><strong>${text}</strong></p>\n`,
  row: (cells) => `<tr>${each(cells, (cell) => `<td>${cell}</td>`)}</tr>\n`,
  table: (rows) => `<table><tbody>\n${rows}</tbody></table>\n`,
};

/**
 * The markup of a body.
 *
 * @param inserts what stands behind the blocks of these places, where others follow
 */
export function writeBody(
  body: readonly BodyBlock[],
  markup: BlockMarkup = PARAGRAPHS,
  inserts: Readonly<Record<number, string>> = {},
): string {
  const out: string[] = [];
  let group = '';
  body.forEach((block, index) => {
    const { kind } = block;
    const isGrouped = kind === 'item' || kind === 'row';
    const written = writeBlock(block, index, markup);
    if (isGrouped) group += written;
    else out.push(written);
    if (group !== '' && body[index + 1]?.kind !== kind) {
      out.push((kind === 'item' ? markup.list : markup.table)?.(group) ?? group);
      group = '';
    }
    if (index < body.length - 1 && group === '') out.push(inserts[index] ?? '');
  });
  return out.join('');
}

function writeBlock({ kind, text, cells }: BodyBlock, index: number, markup: BlockMarkup): string {
  const safe = escapeText(text);
  if (kind === 'heading') return markup.heading(safe);
  if (kind === 'item') return (markup.item ?? markup.text)(safe, index);
  if (kind === 'quote') return (markup.quote ?? markup.text)(safe, index);
  if (kind === 'question') return (markup.question ?? markup.text)(safe, index);
  if (kind === 'row' && cells !== undefined && markup.row !== undefined) return markup.row(cells.map(escapeText));
  return markup.text(safe, index);
}

/** One string of what `write` makes of each. */
export function each<T>(values: readonly T[], write: (value: T, index: number) => string): string {
  return values.map(write).join('');
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** An article's first paragraph. */
export function leadOf({ body }: OwnArticle): string {
  return escapeText(body[0]?.text ?? '');
}

/** The first words of a text, as teasers break it off. */
export function breakOff(text: string, words: number): string {
  const all = text.split(' ');
  return all.length <= words ? text : `${all.slice(0, words).join(' ')}…`;
}

/** A date as a site of this locale shows it, by the clock of the article's own offset. */
export function printDate(published: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const wall = new Date(`${published.slice(0, 19)}Z`);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(wall);
}

/** Figures of a date: year, month, day, hour and minute, two digits each but the year. */
export function figuresOf(published: string): {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
} {
  const [year = '', month = '', day = '', hour = '', minute = ''] = published.split(/[-T:+]/);
  return { year, month, day, hour, minute };
}
