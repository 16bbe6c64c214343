import { endsSentence } from '../../text/ends-sentence.ts';
import { headerKindsIn, opensWithHeaderLabel } from '../news-lines/header-labels.ts';
import type { TextLine } from '../prose/to-text-lines.ts';

/** The names of an office and what is above it. */
const MOST_LINES_ABOVE = 5;
const MOST_LINES = 8;
/** What its lines say of the text; the others are about who writes to whom. */
const KEPT = ['subject', 'date'] as const;

/**
 * A memorandum or a copied mail (`To: …`, `Subject: …` on top, an office's letterhead above) as its subject, for a headline, its
 * date, and its text. Any other text as it is.
 */
export function withoutMemoHead(lines: readonly TextLine[]): readonly TextLine[] {
  const start = lines.slice(0, MOST_LINES_ABOVE + 1).findIndex(({ text }) => opensWithHeaderLabel(text));
  if (start < 0 || lines.slice(0, start).some(({ text }) => endsSentence(text))) return lines;
  const behind = lines.slice(start, start + MOST_LINES).findIndex(({ text }) => !opensWithHeaderLabel(text));
  const head = lines.slice(start, behind < 0 ? start + MOST_LINES : start + behind);
  const told = new Map(head.flatMap((line) => headerKindsIn(line.text).map((kind) => [kind, line])));
  if (!told.has('subject') || told.size < 2) return lines;
  const kept = KEPT.flatMap((kind) => told.get(kind) ?? []).map((line) => ({
    ...line,
    text: line.text.slice(line.text.search(/[:：]/) + 1).trim(),
  }));
  return [...kept.filter(({ text }) => text !== ''), ...lines.slice(start + head.length)];
}
