import { endsSentence } from '../../text/ends-sentence.ts';
import { toTextLines } from './to-text-lines.ts';

const FEWEST_AT_MARGIN = 2;
const MOSTLY = 0.5;

/**
 * The paragraphs of a text whose first lines are indented and whose other lines begin at the margin, as agencies
 * deliver it inside of one element of markup; nothing for any other text. Markup that a program indented has no line
 * at the margin, and an indented line behind half a sentence.
 */
export function splitIndentedLines(text: string): string[] | undefined {
  if (!/\n(?: {2}|\t|\u3000)/.test(text)) return undefined;
  const lines = toTextLines(text);
  const opening = lines.filter(({ isIndented }, place) => isIndented && place > 0).length;
  const behindSentence = lines.filter(({ isIndented }, place) => {
    const before = lines[place - 1];
    return isIndented && before !== undefined && endsSentence(before.text);
  }).length;
  const atMargin = lines.length - 1 - opening;
  if (opening === 0 || atMargin < FEWEST_AT_MARGIN || behindSentence < opening * MOSTLY) return undefined;
  const paragraphs: string[][] = [];
  for (const { text: line, isIndented, afterBlank } of lines) {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || isIndented || afterBlank) paragraphs.push([line]);
    else paragraph.push(line);
  }
  return paragraphs.map((pieces) => pieces.join(' '));
}
