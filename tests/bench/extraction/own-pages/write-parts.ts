import type { BodyBlock, OwnArticle } from './own-article.ts';

/** How each kind of block is written. */
export interface BlockMarkup {
  readonly text: (text: string, index: number) => string;
  readonly heading: (text: string) => string;
  readonly item?: (text: string) => string;
  /** Put about items that follow each other. */
  readonly list?: (items: string) => string;
}

export const PARAGRAPHS: BlockMarkup = {
  text: (text) => `<p>${text}</p>\n`,
  heading: (text) => `<h2>${text}</h2>\n`,
  item: (text) => `<li>${text}</li>\n`,
  list: (items) => `<ul>\n${items}</ul>\n`,
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
  let items = '';
  body.forEach(({ kind, text }, index) => {
    const safe = escapeText(text);
    const writeItem = markup.item ?? markup.text;
    if (kind === 'item') items += writeItem(safe, index);
    else out.push(kind === 'heading' ? markup.heading(safe) : markup.text(safe, index));
    if (items !== '' && body[index + 1]?.kind !== 'item') {
      out.push(markup.list?.(items) ?? items);
      items = '';
    }
    if (index < body.length - 1 && items === '') out.push(inserts[index] ?? '');
  });
  return out.join('');
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
