import { cleanText } from './clean-text.ts';

export interface TextLine {
  readonly text: string;
  /** True when an empty line stands before it. */
  readonly afterBlank: boolean;
}

const LINE_ENDS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

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
    lines.push({ text: line, afterBlank });
    afterBlank = false;
  }
  return lines;
}
