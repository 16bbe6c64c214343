import { stringOf } from './article-object.ts';
import { declaredAddresses } from './declared-addresses.ts';
import { foldedWords } from './fold-text.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import { isJsonObject, type JsonObject } from './parse-json-ld.ts';
import { topHeadings } from './top-headings.ts';

/**
 * True for an object of JSON-LD that describes the article of another page, as templates leave one behind: its address is not
 * the page's, nor does its headline share a third of its words with any title of the page.
 */
export function isOfAnotherPage(object: JsonObject, page: Page, metas: MetaValues): boolean {
  const headline = new Set(foldedWords(stringOf(object.headline) ?? ''));
  const address = pathOf(addressOf(object));
  const own = declaredAddresses(page, metas)
    .map(pathOf)
    .filter((path) => path !== undefined);
  if (headline.size === 0 || address === undefined || own.length === 0 || own.includes(address)) return false;
  const titles = [page.title, metaValue(metas, 'og:title') ?? '', ...topHeadings(page).map(({ text }) => text)];
  return titles.every((title) => {
    const words = new Set(foldedWords(title));
    return [...headline].filter((word) => words.has(word)).length * 3 < headline.size;
  });
}

function addressOf({ url, mainEntityOfPage: main }: JsonObject): string | undefined {
  return stringOf(url) ?? (isJsonObject(main) ? stringOf(main['@id'] ?? main.url) : stringOf(main));
}

function pathOf(address: string | undefined): string | undefined {
  return URL.parse(address ?? '')?.pathname.replace(/\/$/, '');
}
