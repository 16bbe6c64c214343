import type { LabelKind } from '../labels/label-table.ts';
import { type LabelledLine, readLabel } from '../labels/read-label.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { isHashtags, isRights } from '../news-lines/tail-lines.ts';
import { tellsOf } from '../news-lines/tells-of.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import type { TextLine } from '../prose/to-text-lines.ts';

/** Labels of an article's own. */
const TELLING_LABELS: ReadonlySet<LabelKind> = new Set(['published', 'source', 'keywords', 'author']);
/** The lead of a story is among its first paragraphs. */
const TELLING_PARAGRAPHS = 3;
/** In so many lines behind a title its article would say whose it is. */
const MOST_LINES_TO_LABEL = 40;

const ENOUGH_TEASERS = 3;

/** A shorter line is a button, or the mark of an advertisement. */
const FEWEST_WORDS_OF_TITLE = 4;

/** A title that ends in a full stop is seldom longer. */
const LONGEST_TITLE = 80;

/** A line of an article, with the label that it begins with. */
export interface SectionLine extends TextLine {
  readonly label?: LabelledLine;
}

/**
 * Parts a text into its articles: the first, and each one that a "read also" label opens. Such a label in front of
 * headlines alone is a list of links, which is no part of any article.
 */
export function splitSections(lines: readonly TextLine[]): SectionLine[][] {
  const labelled = lines.map((line, place): SectionLine => {
    const label = readLabel(line.text);
    // What stands first is a headline, whatever it is like.
    return label === undefined || (place === 0 && label.kind === 'related') ? line : { ...line, label };
  });
  const first: SectionLine[] = [];
  const sections = [first];
  let current = first;
  let sawTail = false;
  for (let index = 0; index < labelled.length; index += 1) {
    const line = labelled[index];
    if (line === undefined) break;
    if (line.label?.kind !== 'related') {
      current.push(line);
      sawTail ||= line.label?.kind === 'source' || line.label?.kind === 'keywords';
      continue;
    }
    const { value } = line.label;
    if (value.length > LONGEST_TITLE && !isHeadlineLike(value)) {
      // The link went away when the page was copied, and its label stuck to the paragraph after it.
      current.push({ text: value, width: value.length, afterBlank: line.afterBlank, isIndented: false });
      continue;
    }
    const block = readRelatedBlock(labelled, index, sawTail ? undefined : current);
    if (block.opensArticle) {
      current = block.headline === undefined ? [] : [block.headline];
      sections.push(current);
      sawTail = false;
    }
    index = block.lastLine;
  }
  return sections.filter((section, place) => place === 0 || section.length > 0);
}

interface RelatedBlock {
  readonly opensArticle: boolean;
  /** The headline that stands on the label's own line. */
  readonly headline?: SectionLine;
  /** The last line that belongs to the label or to its list of links. */
  readonly lastLine: number;
}

/** @param open the article above, while it has no source and no keywords yet that would end it */
function readRelatedBlock(
  lines: readonly SectionLine[],
  at: number,
  open: readonly SectionLine[] | undefined,
): RelatedBlock {
  const value = lines[at]?.label?.value ?? '';
  const opens = (title: string, from: number) =>
    !isTeaser(lines, from) && (open === undefined || tellsOf(title, textFrom(lines, from), textOf(open)));
  if (value !== '') {
    const next = lines[at + 1];
    const textFollows = next !== undefined && next.label === undefined && !isHeadlineLike(next.text);
    return {
      opensArticle: textFollows && opens(value, at + 1),
      headline: { text: value, width: value.length, afterBlank: true, isIndented: false },
      lastLine: at,
    };
  }
  let end = at + 1;
  while (isLink(lines[end])) end += 1;
  const after = lines[end];
  const links = end - at - 1;
  const textFollows = isText(after);
  if (textFollows && links <= 1) {
    const title = lines[at + 1]?.text ?? '';
    const opensArticle = links === 0 ? open === undefined : opens(title, end);
    return opensArticle ? { opensArticle: true, lastLine: at } : { opensArticle: false, lastLine: end - 1 };
  }
  if (textFollows && open !== undefined && !open.some(isOfText)) {
    const own = findOwnHeadline(lines, at + 1, end, open);
    if (own > 0) return { opensArticle: false, lastLine: own - 1 };
  }
  if (links === 1 && after?.label !== undefined && after.label.kind !== 'related') {
    return { opensArticle: hasText(lines, end), lastLine: hasText(lines, end) ? at : end - 1 };
  }
  // Between longer titles and a text a line of a word or two without figures is a heading of that text.
  const last = lines[end - 1];
  const above = lines.slice(at + 1, end - 1).findLast(({ text }) => !isAside(text));
  const isHeading = textFollows && !isTitle(last) && !/\p{Nd}/u.test(last?.text ?? '') && isTitle(above);
  return { opensArticle: false, lastLine: isHeading ? end - 2 : end - 1 };
}

/**
 * The place of the article's own headline among what looks like links: a page may print a list of others above it. -1 where the
 * text below tells none of them, or one above the list.
 */
function findOwnHeadline(
  lines: readonly SectionLine[],
  from: number,
  end: number,
  above: readonly SectionLine[],
): number {
  const text = textFrom(lines, end);
  const isTold = (line: SectionLine): boolean => isTitle(line) && tellsOf(line.text, text, []);
  const own = above.some(isTold) ? -1 : lines.slice(from, end).findIndex(isTold);
  return own < 0 ? -1 : from + own;
}

function isOfText(line: SectionLine): boolean {
  return isText(line) && !isHeadlineLike(line.text);
}

/** True for a line with as many words as titles of articles have. */
function isTitle(line: SectionLine | undefined): boolean {
  return (line?.text.split(' ').length ?? 0) >= FEWEST_WORDS_OF_TITLE;
}

/**
 * A paragraph and the next headline, and so on without a label of an article: that tells of articles, and is none. Two more
 * headlines, one of them told by the paragraph below it, are enough to show it, or three.
 */
function isTeaser(lines: readonly SectionLine[], from: number): boolean {
  const end = Math.min(lines.length, from + MOST_LINES_TO_LABEL);
  let paragraph = '';
  let headlines = 0;
  let titles = 0;
  for (let at = from; at < end; at += 1) {
    const { text = '', label } = lines[at] ?? {};
    if (label?.kind === 'related') break;
    if (label !== undefined && TELLING_LABELS.has(label.kind)) return false;
    if (!isHeadlineLike(text)) {
      if (paragraph !== '') return false;
      paragraph = text;
    } else if (isTitle(lines[at])) {
      headlines += 1;
      if (tellsOf(text, textFrom(lines, at + 1).slice(0, 1), [paragraph])) titles += 1;
      if (headlines + titles >= ENOUGH_TEASERS) return true;
      paragraph = '';
    }
  }
  return headlines > 0;
}

/** The first paragraphs from a line on, as far as no label stands between them. */
function textFrom(lines: readonly SectionLine[], from: number): string[] {
  const text: string[] = [];
  for (let at = from; at < lines.length && text.length < TELLING_PARAGRAPHS; at += 1) {
    const line = lines[at];
    if (line === undefined || line.label !== undefined) break;
    text.push(line.text);
  }
  return text;
}

/** The last paragraphs of an article so far. */
function textOf(lines: readonly SectionLine[]): string[] {
  return lines
    .slice(-TELLING_PARAGRAPHS)
    .filter(({ label }) => label === undefined)
    .map(({ text }) => text);
}

function isLink(line: SectionLine | undefined): boolean {
  return isText(line) && isHeadlineLike(line.text);
}

/** A line without a label that is none of those at the end of articles. */
function isText(line: SectionLine | undefined): line is SectionLine {
  return line !== undefined && line.label === undefined && !isHashtags(line.text) && !isRights(line.text);
}

/** Whether text follows before the next related block. */
function hasText(lines: readonly SectionLine[], from: number): boolean {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.label?.kind === 'related') return false;
    if (isText(line) && !isHeadlineLike(line.text)) return true;
  }
  return false;
}
