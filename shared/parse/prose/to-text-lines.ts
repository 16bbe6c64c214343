import { cleanText } from './clean-text.ts';

/** A line of a text that holds something, cleaned, with what its place and form said before. */
export interface TextLine {
  readonly text: string;
  /** Its length as it was written, in UTF-16 units, without what is blank at its end. */
  readonly width: number;
  /** True when an empty line stands before it. */
  readonly afterBlank: boolean;
  /** True when it begins with a tab, at least two spaces or a wide one. */
  readonly isIndented: boolean;
  /** Set when it begins with a wide space, as paragraphs do in Chinese and Japanese. */
  readonly opensParagraph?: true;
}

const LINE_ENDS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const WIDE_SPACE = '\u3000';
const INDENTED = /^(?: {2}|\t|\u3000)/;

/** The lines of a text that hold anything, cleaned. */
export function toTextLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let afterBlank = false;
  for (const raw of text.split(LINE_ENDS)) {
    const line = cleanText(raw);
    if (line === '') {
      afterBlank = true;
      continue;
    }
    lines.push({
      text: line,
      width: raw.trimEnd().length,
      afterBlank,
      isIndented: INDENTED.test(raw),
      ...(raw.startsWith(WIDE_SPACE) && { opensParagraph: true }),
    });
    afterBlank = false;
  }
  return lines;
}
