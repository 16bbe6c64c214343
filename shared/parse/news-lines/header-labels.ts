import { dataTable, parseWordLists } from '../../text/data-table.ts';

const labelsByKind = dataTable(new URL('./data/mail-header-labels.tsv', import.meta.url), (bytes) =>
  Array.from(parseWordLists(bytes), ([kind, labels]) => ({ kind, labels: Array.from(new Set(labels)) })),
);
const COLON = /[:：]/g;
/** A label may be set off from its colon, and be in bold. */
const BEFORE_COLON = / ?\*?$/;
const LONGEST_BEFORE_COLON = 2;
/** What a label may stand behind, as the marks of a quotation or of bold. */
const BEFORE_LABEL = /^[\s>*]$/;
const OPENING = /^[\s>*]{0,9}$/;
const LONGEST_OPENING = 9;
const LONGEST_LABEL = 20;

/** The kinds of header whose labels stand in a line (`*From:* the desk  *Sent:* Monday`). */
export function headerKindsIn(line: string): string[] {
  return labelsIn(line).map(({ kind }) => kind);
}

/** True for a line that begins with the label of a header, quoted or not. */
export function opensWithHeaderLabel(line: string): boolean {
  return labelsIn(line).some(({ start }) => start <= LONGEST_OPENING && OPENING.test(line.slice(0, start)));
}

interface LabelInLine {
  readonly kind: string;
  readonly start: number;
}

function labelsIn(line: string): LabelInLine[] {
  return Array.from(line.matchAll(COLON)).flatMap(({ index }) => {
    const gap = BEFORE_COLON.exec(line.slice(Math.max(0, index - LONGEST_BEFORE_COLON), index))?.[0].length ?? 0;
    return labelsBefore(line, index - gap);
  });
}

function labelsBefore(line: string, end: number): LabelInLine[] {
  const text = line.slice(Math.max(0, end - LONGEST_LABEL), end).toLowerCase();
  return labelsByKind().flatMap(({ kind, labels }) =>
    labels
      .filter((label) => text.endsWith(label))
      .map((label) => ({ kind, start: end - label.length }))
      .filter(({ start }) => start === 0 || BEFORE_LABEL.test(line.charAt(start - 1))),
  );
}
