import { stringOf } from './article-object.ts';
import { foldedWords } from './fold-text.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import { type JsonObject, typesOf } from './parse-json-ld.ts';
import { blockElement } from './place-features.ts';
import { plainText } from './plain-text.ts';

const SEPARATOR = /\s[|–—•·»:-]{1,2}\s|\s?[|»]\s?/g;
const LONGEST_TITLE = 400;

/**
 * A page's headline: what two of its title, its metadata and its top heading agree on, without the site's name, which is
 * known by its metadata or because the other titles lack it.
 */
export function readTitle(page: Page, metas: MetaValues, article: JsonObject | undefined): string | undefined {
  const site = [metaValue(metas, 'og:site_name'), metaValue(metas, 'application-name'), stringOf(article?.publisher)];
  const sites = site.filter((name) => name !== undefined).map((name) => foldedWords(plainText(name)).join(' '));
  const isNews = article !== undefined && typesOf(article).some((type) => /news/i.test(type));
  const shared = metaValue(metas, 'og:title');
  const headline = stringOf(article?.headline);
  const declared = [
    ...(isNews ? [shared, headline] : [headline, shared]),
    metaValue(metas, 'twitter:title'),
    metaValue(metas, 'title', 'dc.title', 'headline'),
  ]
    .filter((title) => title !== undefined)
    .map(plainText)
    .filter((title) => title !== '' && title.length <= LONGEST_TITLE);
  const title = page.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  const headings = topHeadings(page);
  const known = (isNews && shared !== undefined ? declared.slice(0, 1) : [...declared, title]).map((text) =>
    foldedWords(text).join(' '),
  );
  for (const heading of headings) {
    const words = foldedWords(heading).join(' ');
    if (!words.includes(' ') || sites.includes(words)) continue;
    // The metadata holds the heading that readers see, with the site's name or a kicker about it: theirs is cleaner when
    // it comes first; a kicker before it belongs to the headline.
    if (known.some((text) => text === words || text.startsWith(`${words} `))) return heading;
  }
  const [first] = declared;
  const [heading] = headings;
  if (first === undefined) {
    if (title === '') return heading;
    return heading !== undefined && resemble(heading, title) ? heading : withoutSite(title, sites, headings);
  }
  // News systems declare the headline and show another; elsewhere the metadata is written for search engines.
  if (!isNews && headings.length === 1 && heading !== undefined && resemble(heading, first)) return heading;
  return withoutSite(first, sites, declared.slice(1).concat(headings));
}

/** At least a third of their words in common. */
function resemble(heading: string, title: string): boolean {
  const a = new Set(foldedWords(heading));
  const b = new Set(foldedWords(title));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 3 >= Math.min(a.size, b.size) && shared > 0;
}

/** Text of the page's `h1` and `itemprop=headline` elements, in document order, each once. */
function topHeadings(page: Page): string[] {
  const byElement = new Map<number, string[]>();
  for (const block of page.blocks) {
    const holder = headingOf(page, block.element);
    // A heading that is a link leads to the site's start page.
    if (holder < 0 || block.linkCharacters * 2 > block.text.length) continue;
    const known = byElement.get(holder);
    if (known === undefined) byElement.set(holder, [block.text]);
    else known.push(block.text);
  }
  return [...new Set([...byElement.values()].map((texts) => texts.join(' ')))].filter(
    (text) => text.length <= LONGEST_TITLE,
  );
}

function headingOf(page: Page, element: number): number {
  let index = blockElement(page, element);
  for (let level = 0; level < 4; level++) {
    const candidate = page.elements[index];
    if (candidate === undefined) return -1;
    if (candidate.tag === 'h1' || /\bheadline\b/i.test(candidate.attributes.itemprop ?? '')) return index;
    index = candidate.parent;
  }
  return -1;
}

/** Cuts the part before or behind a separator that names the site, or that no other title of the page has. */
function withoutSite(title: string, sites: readonly string[], others: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const otherWords = others.map((other) => foldedWords(other).join(' '));
  for (const cut of cuts.toReversed()) {
    const head = title.slice(0, cut.index).trim();
    const tail = title.slice(cut.index + cut[0].length).trim();
    if (isSite(tail, sites) || otherWords.includes(foldedWords(head).join(' ')))
      return withoutSite(head, sites, others);
  }
  const [first] = cuts;
  if (first !== undefined) {
    const head = title.slice(0, first.index).trim();
    const tail = title.slice(first.index + first[0].length).trim();
    if (isSite(head, sites) || otherWords.includes(foldedWords(tail).join(' '))) return tail;
  }
  return title;
}

function isSite(part: string, sites: readonly string[]): boolean {
  const words = foldedWords(part).join('');
  return sites.some((site) => site.replaceAll(' ', '') === words) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i.test(part);
}
