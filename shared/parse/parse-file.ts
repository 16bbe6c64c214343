import { NewsdropError } from '../errors/newsdrop-error.ts';
import type { ParseContext, ParsedFile } from './format.ts';
import { FORMATS } from './formats.ts';
import { openFile } from './open-file.ts';
import { refuse } from './refuse.ts';

/**
 * Parses a file of any known format into its articles. Pure: the same bytes and context give the same drafts.
 *
 * @throws NewsdropError `empty`, `unsupported` or `malformed`, each with a sentence for the newsroom
 */
export function parseFile(bytes: Uint8Array, context: ParseContext): Promise<ParsedFile> {
  return parseOne(bytes, { ...context, parseInner: (inner, path) => parseOne(inner, innerContext(context, path)) });
}

/** The context of a file found in another: it is known by its own path there, and opens no further files. */
function innerContext({ source, uploadedAt }: ParseContext, path: string): ParseContext {
  return { key: path, source, uploadedAt };
}

async function parseOne(bytes: Uint8Array, context: ParseContext): Promise<ParsedFile> {
  if (bytes.byteLength === 0) throw new NewsdropError('empty', 'The file is empty.');
  const file = openFile(bytes, context.source.language);
  if (file.text?.trim() === '') throw new NewsdropError('empty', 'The file holds nothing but white space.');
  const format = FORMATS.find((candidate) => candidate.recognises(file, context));
  if (format === undefined) return refuse(file);
  const articles = await format.parse(file, context);
  if (articles.length === 0) throw new NewsdropError('empty', 'The file holds no article.');
  const { charset, undecodable, repaired } = file;
  return {
    format: format.name,
    ...(charset !== undefined && { charset }),
    ...(undecodable !== undefined && { undecodable }),
    ...(repaired !== undefined && { repaired }),
    articles,
  };
}
