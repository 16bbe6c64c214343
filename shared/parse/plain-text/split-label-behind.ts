import { type LabelledLine, readLabel } from '../labels/read-label.ts';

const LONGEST = 200;

/** A text of one line that goes on with a label and its value: `10:05 来源：港口日报` as what stands before, and the label. */
export function splitLabelBehind(text: string): { before: string; label?: LabelledLine } {
  if (text.length > LONGEST) return { before: text };
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const label = readLabel(text.slice(at + 1));
    const isSure = label !== undefined && label.isLoose === undefined && label.value !== '' && label.kind !== 'related';
    if (isSure && label.kind !== 'updated') return { before: text.slice(0, at).replace(/ [|–—-]$/, ''), label };
  }
  return { before: text };
}
