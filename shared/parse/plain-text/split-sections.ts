import { type LabelledLine, readLabel } from '../labels/read-label.ts';
import type { TextLine } from '../prose/to-text-lines.ts';
import { isHeadlineLike } from './headline-like.ts';

/** A line of an article, with the label that it begins with. */
export interface SectionLine extends TextLine {
  readonly label?: LabelledLine;
}

/**
 * Parts a text into its articles: the first, and each one that a "read also" label opens. Such a label in front of
 * headlines alone is a list of links, which is no part of any article.
 */
export function splitSections(lines: readonly TextLine[]): SectionLine[][] {
  const labelled = lines.map((line): SectionLine => {
    const label = readLabel(line.text);
    return label === undefined ? line : { ...line, label };
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
    const block = readRelatedBlock(labelled, index, sawTail);
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

function readRelatedBlock(lines: readonly SectionLine[], at: number, sawTail: boolean): RelatedBlock {
  const value = lines[at]?.label?.value ?? '';
  const next = lines[at + 1];
  if (value !== '') {
    const opensArticle = sawTail && next !== undefined && next.label === undefined && !isHeadlineLike(next.text);
    return {
      opensArticle,
      headline: { text: value, width: value.length, afterBlank: true, isIndented: false },
      lastLine: at,
    };
  }
  let end = at + 1;
  while (isLink(lines[end])) end += 1;
  const after = lines[end];
  const links = end - at - 1;
  const textFollows = after !== undefined && after.label === undefined;
  if (textFollows && links <= 1) return { opensArticle: true, lastLine: at };
  if (links === 1 && after?.label !== undefined && after.label.kind !== 'related') {
    return { opensArticle: hasText(lines, end), lastLine: hasText(lines, end) ? at : end - 1 };
  }
  return { opensArticle: false, lastLine: end - 1 };
}

function isLink(line: SectionLine | undefined): boolean {
  return line !== undefined && line.label === undefined && isHeadlineLike(line.text);
}

/** Whether text follows before the next related block. */
function hasText(lines: readonly SectionLine[], from: number): boolean {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.label?.kind === 'related') return false;
    if (line.label === undefined && !isHeadlineLike(line.text)) return true;
  }
  return false;
}
