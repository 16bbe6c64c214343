import type { FoundFields } from '../drafts/draft-of.ts';
import { isBrief } from './brief.ts';
import { SEPARATOR } from './cut-site.ts';
import { declaredAddresses } from './declared-addresses.ts';
import { ELSEWHERE, markCards } from './find-elsewhere.ts';
import { foldLine, foldText } from './fold-text.ts';
import { isNotice } from './is-notice.ts';
import { isProseLine } from './is-prose-line.ts';
import { leadsHome } from './leads-home.ts';
import { metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { PUBLISHED_METAS } from './page-names.ts';
import { type TopHeading, topHeadings } from './top-headings.ts';

/** What a site says about itself takes no more characters than this. */
const LONGEST_NOTICE = 1_000;
/** So many below a title that reads like a notice, with a day or a writer, are an article's. */
const LONGEST_DATED_NOTICE = 150;
/** So many articles are a list. */
const FEWEST_LISTED = 3;
const MOST_LINES = 2;
const MEDIA: ReadonlySet<string> = new Set(['audio', 'figure', 'video']);

/**
 * Why a page is no article, as a sentence for its newsroom: its site says on it that something is not there, may not be seen or
 * is yet to come; it is a list of articles, or its site's start page; it holds nothing but a title. Absent for an article, and
 * for every page that declares when it was published.
 */
export function whyNoArticle(evidence: PageEvidence, fields: FoundFields): string | undefined {
  const { page, metas, article } = evidence;
  if (article?.datePublished !== undefined || metaValue(metas, ...PUBLISHED_METAS) !== undefined) return undefined;
  const { headline = '', body = [], authors = [], abstract, publishedAt, type } = fields;
  const tops = topHeadings(page);
  const headings = tops.map(({ text }) => text);
  const isMarked = publishedAt !== undefined || authors.length > 0;
  if (body.join('').length <= (isMarked ? LONGEST_DATED_NOTICE : LONGEST_NOTICE)) {
    const [title = '', ...others] = page.title.split(SEPARATOR);
    // Behind the title that a page shows stands its site's name, whatever that is.
    const isShown = tops.some(({ text, isLink }) => !isLink && foldLine(text) === foldLine(title));
    // One of several headings may be that of a form.
    const alone = [headings, body].filter(({ length }) => length === 1).flat();
    const lines = [headline, page.title, title, ...(isShown ? [] : others), ...alone];
    const notice = lines.find(isNotice);
    if (notice !== undefined) return `The page says “${notice.trim()}” and holds no article.`;
  }
  const isStart = article === undefined && isStartPage(evidence);
  if (isStart && (body.length === 0 || isBlog(page, tops))) return 'The page is the start page of its site.';
  if (body.length > 0) return isList(page, headline, body) ? 'The page lists articles and is none itself.' : undefined;
  // A flash is its headline; what has none is no title either.
  if (headline === '' || (isBrief(page) && headings.length === 1) || showsMedia(page)) return undefined;
  const isBare = !isMarked && [abstract, type, article].every((found) => found === undefined);
  return isBare ? 'The HTML page holds nothing of an article but a title.' : undefined;
}

/** True where all addresses that a page declares are those of a site's start page. */
function isStartPage({ page, metas }: PageEvidence): boolean {
  const declared = declaredAddresses(page, metas);
  return declared.length > 0 && declared.every((address) => leadsHome(address, address));
}

/** True for a page whose lesser headings lead to articles, several of them, without a top heading or a text of its own above. */
function isBlog(page: Page, tops: readonly TopHeading[]): boolean {
  const posts = page.elements.flatMap(({ tag }, at) => (/^h[2-4]$/.test(tag) && isLinked(page, at) ? [at] : []));
  const [first = 0] = posts;
  const name = foldText(page.title);
  return (
    posts.length >= FEWEST_LISTED &&
    !page.blocks.some(({ text, element }) => element < first && isProseLine(text)) &&
    tops.every(({ text, isLink }) => isLink || name.includes(foldText(text)))
  );
}

/** True for a page that shows a picture, sound or film which leads nowhere else. A player's frame may fill the screen. */
function showsMedia(page: Page): boolean {
  return page.elements.some(
    ({ tag, attributes, hidden }, at) =>
      (MEDIA.has(tag) || attributes.allowfullscreen !== undefined) && !(hidden || isLinked(page, at)),
  );
}

/** True for an element that lies in a link or opens with one. */
function isLinked({ elements }: Page, at: number): boolean {
  return elements[at]?.inLink === true || elements[at + 1]?.tag === 'a';
}

/** True for a page whose text stands in nothing but cards, a line or two in each, none of which has the page's headline. */
function isList(page: Page, headline: string, body: readonly string[]): boolean {
  const { elements, blocks } = page;
  const marks = markCards(page);
  const title = foldText(headline);
  const said = new Set(body.map(foldText));
  const lines = new Map<number, number>();
  for (const { text, element } of blocks) {
    const folded = foldText(text);
    let card = element;
    while (card >= 0 && marks[card] !== ELSEWHERE.card) card = elements[card]?.parent ?? -1;
    if (card < 0 ? said.has(folded) : folded === title) return false;
    if (card >= 0) lines.set(card, (lines.get(card) ?? 0) + (said.has(folded) ? 1 : 0));
  }
  return lines.size >= FEWEST_LISTED && Math.max(...lines.values()) <= MOST_LINES;
}
