import type { ParseContext, ParsedFile } from '../../../shared/parse/format.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

export const CONTEXT: ParseContext = {
  key: 'incoming/wire/file',
  source: { id: 'wire', timeZone: 'Europe/Paris' },
  uploadedAt: '2025-06-10T00:00:00Z',
};

/** Parses a file as the pipeline does, by its content alone. */
export function parseWire(content: Uint8Array | string, context: ParseContext = CONTEXT): Promise<ParsedFile> {
  return parseFile(typeof content === 'string' ? new TextEncoder().encode(content) : content, context);
}
