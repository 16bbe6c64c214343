import { type BlockText, measureText } from '../html/block-text.ts';
import { isProse } from '../html/containers.ts';
import { stemsOf } from '../news-lines/tells-of.ts';

/** A line and what is measured of it once, for its own features and for those of the lines around it. */
export interface MeasuredLine {
  readonly line: string;
  readonly text: BlockText;
  /** True for running text. */
  readonly isProse: boolean;
  /** The logarithm of its characters: that a line is twice as long says as much of short ones as of long ones. */
  readonly length: number;
  /** The share of words with a capital among those of a script that has them; -1 without any. */
  readonly capitals: number;
  /** The share of its words that running text of other lines says as well; -1 without any. */
  readonly told: number;
  /** How many lines say the same, itself included. */
  readonly copies: number;
  /** The beginnings of its words, by which lines that speak of one thing are known. */
  readonly stems: ReadonlySet<string>;
}

/** Enough of a line to show whether it is set as a title, a sentence or a name; the rest is not read again. */
const START = 300;
const WORD = /\p{L}[\p{L}\p{M}’']{0,60}/gu;

/** Measures the lines of a text. Linear in the text. */
export function measureLines(lines: readonly string[]): MeasuredLine[] {
  const copies = new Map<string, number>();
  const tellers = new Map<string, number>();
  const measured = lines.map((line) => {
    const text = measureText(line);
    const prose = isProse(text.visible, 0, text);
    const stems = stemsOf(line);
    const key = text.folded.join(' ');
    copies.set(key, (copies.get(key) ?? 0) + 1);
    if (prose) for (const stem of stems) tellers.set(stem, (tellers.get(stem) ?? 0) + 1);
    return { line, text, stems, key, isProse: prose };
  });
  return measured.map(({ line, text, stems, key, isProse }): MeasuredLine => {
    // Running text is one of the tellers itself.
    const told = [...stems].filter((stem) => (tellers.get(stem) ?? 0) > (isProse ? 1 : 0)).length;
    return {
      line,
      text,
      isProse,
      length: Math.log1p(line.length),
      capitals: shareOfCapitals(line),
      told: stems.size === 0 ? -1 : told / stems.size,
      copies: copies.get(key) ?? 1,
      stems,
    };
  });
}

function shareOfCapitals(line: string): number {
  let cased = 0;
  let capital = 0;
  for (const [word] of line.slice(0, START).matchAll(WORD)) {
    const first = word.charAt(0);
    if (first.toLowerCase() === first.toUpperCase()) continue;
    cased++;
    if (first !== first.toLowerCase()) capital++;
  }
  return cased === 0 ? -1 : capital / cased;
}
