import { decodeText } from '../charset/decode-text.ts';
import type { OpenedFile } from '../format.ts';
import { beginsMessage } from '../teletype/messages-of.ts';
import { recogniseBinary } from './recognise-binary.ts';

/** Text may hold this share of control characters: wire formats mark their headers with a few. */
const MOST_CONTROLS = 0.05;
const SAMPLE_CHARACTERS = 65_536;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]/g;
const FILLER_MARKS = ['\0', '\x1a'];
const FILLER: ReadonlySet<string> = new Set([...FILLER_MARKS, ' ', '\r', '\n']);

/**
 * Opens a file for the formats: decodes it when it is text at all.
 *
 * @param language BCP 47 of the source: decides the charset when the bytes leave it open
 */
export function openFile(bytes: Uint8Array, language?: string): OpenedFile {
  if (recogniseBinary(bytes) !== undefined) return { bytes };
  const { text, charset, undecodable, repaired } = decodeText(bytes, language);
  // A teletype message is full of controls: its tables have one a cell.
  if (isJunk(text) && !beginsMessage(text)) return { bytes };
  return {
    bytes,
    text: withoutFiller(text),
    charset,
    ...(undecodable > 0 && { undecodable }),
    ...(repaired !== undefined && { repaired }),
  };
}

/** A text without what systems fill its last block with: NULs, and DOS's end of file. */
function withoutFiller(text: string): string {
  let end = text.length;
  while (end > 0 && FILLER.has(text.charAt(end - 1))) end -= 1;
  return FILLER_MARKS.some((mark) => text.includes(mark, end)) ? text.slice(0, end) : text;
}

function isJunk(text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > 2 && controls > sample.length * MOST_CONTROLS;
}
