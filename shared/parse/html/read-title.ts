import { stringOf } from './article-object.ts';
import { cutSite, SEPARATOR, type TitleEvidence } from './cut-site.ts';
import { foldedWords, foldLine } from './fold-text.ts';
import { metaValue } from './meta-values.ts';
import { NameTest } from './name-test.ts';
import type { Block, Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { TITLE_CLASSES } from './page-names.ts';
import { typesOf } from './parse-json-ld.ts';
import { blockElement } from './place-features.ts';
import { plainText } from './plain-text.ts';
import { isSiteName, type SiteNames } from './site-names.ts';
import { type TopHeading, topHeadings } from './top-headings.ts';

const LONGEST_TITLE = 400;
/** Of a title's part, for a heading to go on with it. */
const FEWEST_WORDS = 3;
const MOST_NAME_WORDS = 5;
const PARAGRAPH = 100;
/** Several words of a script that writes no spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{5}/u;

/** What parts a title from the names before it, and from the day or a name behind it. */
const PARTED = /[:/|»›>–-]\s$/;
const MORE = /^\s(?:[|•»]\s|\p{Nd}{1,2}\.\p{Nd}{1,2}\.\p{Nd}{4})/u;
/** What parts a kicker from the title. */
const OPENS_BADLY = /^[\s:,;.|–—-]/u;

/**
 * A page's headline: what two of its title, its metadata and its top heading agree on, without the site's name, which is
 * known by its metadata or because the other titles and the page's lines lack it.
 */
export function readTitle({ page, metas, article }: PageEvidence, sites: SiteNames): string | undefined {
  const isNews = article !== undefined && typesOf(article).some((type) => /news|liveblog/i.test(type));
  const shared = metaValue(metas, 'og:title');
  const headline = stringOf(article?.headline);
  const all = topHeadings(page).filter(({ text }) => text.length <= LONGEST_TITLE);
  const headings = all.filter(({ isLink }) => !isLink);
  const title = page.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  // Some systems declare their site's name for every page.
  const isName = (text: string): boolean =>
    isSiteName(text, sites) && !headings.some((heading) => isSame(heading.text, text));
  const declared = [
    ...(isNews ? [shared, headline] : [headline, shared]),
    metaValue(metas, 'twitter:title'),
    metaValue(metas, 'title', 'dc.title', 'headline'),
  ]
    .filter((text) => text !== undefined)
    .map(plainText)
    .filter((text) => text !== '' && text.length <= LONGEST_TITLE && !isName(text));
  const known = isNews && shared !== undefined ? declared.slice(0, 1) : [...declared, title];
  const shown = shownHeading(all, known, sites) ?? (isNews ? undefined : endingHeading(headings, title, declared));
  if (shown !== undefined) return shown;
  const evidence: TitleEvidence = {
    sites: new Set([...sites, ...all.filter(isNameLinked).map(({ text }) => foldedWords(text).join(''))]),
    others: declared.slice(1).concat(headings.map(({ text }) => text)),
    // Without a top heading the title may share its line with others, parted by single breaks.
    lines: [...page.blocks, ...(headings.length > 0 ? [] : page.runs)].map(({ text }) => text),
  };
  const [first] = declared;
  const [heading] = headings;
  if (first === undefined) {
    if (title === '') return heading?.text ?? openingHeading(page);
    if (isName(title)) {
      const [own, ...others] = headings.filter(({ text }) => !isSiteName(text, sites));
      return (others.length === 0 ? own?.text : undefined) ?? markedTitle(page) ?? title;
    }
    if (heading !== undefined && resemble(heading.text, title)) return heading.text;
    const rest = goingOn(page, title) ?? cutSite(title, evidence);
    return (isEntry(page, rest) ? markedTitle(page) : undefined) ?? rest;
  }
  const clean = cutSite(first, evidence);
  // News systems declare the headline and show another; elsewhere the metadata is written for search engines.
  const isOwn = !isNews && headings.length === 1 && heading !== undefined && resemble(heading.text, first);
  return isOwn && !endsWith(heading, clean) && !isWithMore(heading, clean) ? heading.text : clean;
}

/** The first lesser heading that says the title, or a part of it, and goes on: titles are cut short, what readers see is not. */
function goingOn(page: Page, title: string): string | undefined {
  const begins = title
    .split(SEPARATOR)
    .map(foldedWords)
    .filter(({ length }) => length >= FEWEST_WORDS)
    .map((words) => `${words.join(' ')} `);
  return page.blocks.find((block) => {
    if (begins.length === 0 || !isLesserHeading(page, block)) return false;
    const words = foldLine(block.text);
    return begins.some((begin) => words.startsWith(begin));
  })?.text;
}

/** The lesser heading that a page opens with: a piece of one, as editors copy it, has neither title nor top heading. */
function openingHeading(page: Page): string | undefined {
  const [first] = page.blocks;
  return first !== undefined && isLesserHeading(page, first) ? first.text : undefined;
}

/** True for what is left of a title where a link says the same: it is a section's name. */
function isEntry(page: Page, title: string): boolean {
  return (
    foldedWords(title).length < FEWEST_WORDS &&
    page.blocks.some(({ text, links }) => links === 1 && isSame(text, title))
  );
}

/**
 * What stands for a top heading on a page whose title names none of its own: the first line of several words, no link, that is
 * named for a title (`NewsTitle`, `lblTitle`), else the first lesser heading of the kind that a paragraph follows.
 */
function markedTitle(page: Page): string | undefined {
  const names = new NameTest(TITLE_CLASSES);
  const isLine = ({ text, links }: Block): boolean =>
    links === 0 && text.length <= LONGEST_TITLE && foldedWords(text).length >= FEWEST_WORDS;
  const isNamed = ({ element }: Block): boolean =>
    [element, blockElement(page, element)].some((at) => {
      const holder = page.elements[at];
      return holder !== undefined && names.fits(holder);
    });
  const leads = (block: Block, at: number): boolean =>
    isLesserHeading(page, block) && (page.blocks[at + 1]?.text.length ?? 0) >= PARAGRAPH;
  const { blocks } = page;
  return (
    blocks.find((block) => isLine(block) && isNamed(block)) ??
    blocks.find((block, at) => isLine(block) && leads(block, at))
  )?.text;
}

function isLesserHeading(page: Page, { text, element }: Block): boolean {
  return text.length <= LONGEST_TITLE && /^h[23]$/.test(page.elements[blockElement(page, element)]?.tag ?? '');
}

/**
 * The heading that readers see, when the metadata holds it with the site's name or a kicker about it: theirs is cleaner
 * when it comes first; a kicker before it belongs to the headline.
 */
function shownHeading(headings: readonly TopHeading[], known: readonly string[], sites: SiteNames): string | undefined {
  const folded = known.map(foldLine);
  for (const { text, pieces, isLink } of headings) {
    const words = foldLine(text);
    if (!(words.includes(' ') || UNSPACED.test(words)) || isSiteName(text, sites)) continue;
    // A short link before the title is the way to the site's start page.
    const isBegun = (other: string): boolean =>
      (other.startsWith(`${words} `) || other.startsWith(`${words}_`)) && (!isLink || words.length * 2 > other.length);
    if (folded.some((other) => other === words || isBegun(other))) return text;
    // A kicker in the heading that no metadata repeats.
    const own = pieces
      .keys()
      .map((at) => pieces.slice(at).join(' '))
      .drop(1)
      .find((rest) => isOneOf(rest, folded));
    if (own !== undefined) return own;
  }
  return undefined;
}

/** The heading that the page's title ends with, behind names of the site and its sections, where no other title is about it. */
function endingHeading(headings: readonly TopHeading[], title: string, others: readonly string[]): string | undefined {
  return headings.find(
    ({ text }) =>
      foldedWords(text).length >= FEWEST_WORDS &&
      title.endsWith(text) &&
      PARTED.test(title.slice(0, -text.length)) &&
      !others.some((other) => resemble(text, other)),
  )?.text;
}

/** True for a heading that leads to the site's start page, by its length: a title may lead to its own page. */
function isNameLinked({ text, isLink }: TopHeading): boolean {
  return isLink && foldedWords(text).length <= MOST_NAME_WORDS;
}

/** True for several words that are one of these titles, or one of them begins with, before the site's name. */
function isOneOf(text: string, titles: readonly string[]): boolean {
  const words = foldLine(text);
  return (
    words.includes(' ') &&
    !OPENS_BADLY.test(text) &&
    titles.some((title) => title === words || title.startsWith(`${words} `))
  );
}

/** True for a heading of several lines whose last is the title: the ones above it are a kicker or a date. */
function endsWith({ parts }: TopHeading, title: string): boolean {
  return parts.length > 1 && isSame(parts.at(-1) ?? '', title);
}

/** True for a heading that is the title with the day or a name that a stroke parts from it behind. */
function isWithMore({ text }: TopHeading, title: string): boolean {
  return text.startsWith(title) && MORE.test(text.slice(title.length));
}

function isSame(text: string, other: string): boolean {
  return foldLine(text) === foldLine(other);
}

/** At least a third of their words in common. */
function resemble(heading: string, title: string): boolean {
  const a = new Set(foldedWords(heading));
  const b = new Set(foldedWords(title));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 3 >= Math.min(a.size, b.size) && shared > 0;
}
