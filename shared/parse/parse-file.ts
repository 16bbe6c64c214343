import { NewsdropError } from '../errors/newsdrop-error.ts';
import { wellFormed } from './drafts/well-formed.ts';
import type { ParseContext, ParsedFile, PartProblem } from './format.ts';
import { FORMATS } from './formats.ts';
import { openFile } from './opening/open-file.ts';
import { refuse } from './refuse.ts';

/**
 * Parses a file of any known format into its articles. Pure: the same bytes and context give the same drafts.
 *
 * @throws NewsdropError `empty`, `unsupported` or `malformed`, each with a sentence for the newsroom
 */
export async function parseFile(bytes: Uint8Array, context: ParseContext): Promise<ParsedFile> {
  const problems: PartProblem[] = [];
  const parsed = await parseOne(bytes, {
    ...context,
    parseInner: (inner, path) => parseOne(inner, { source: context.source, uploadedAt: context.uploadedAt, key: path }),
    onPartProblem: (problem) => problems.push(problem),
  });
  return problems.length === 0 ? parsed : { ...parsed, problems };
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
    articles: articles.map(wellFormed),
  };
}
