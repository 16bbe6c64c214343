import { NewsdropError } from '../errors/newsdrop-error.ts';
import { MAX_TOTAL_BYTES } from './archive/limits.ts';
import { wellFormed } from './drafts/well-formed.ts';
import type { ParseContext, ParsedFile, PartProblem } from './format.ts';
import { FORMATS } from './formats.ts';
import { openFile } from './opening/open-file.ts';
import { refuse } from './refuse.ts';

/** An archive or mail, and one that is in it. */
const DEEPEST = 2;

/**
 * Parses a file of any known format into its articles. Pure: the same bytes and context give the same drafts.
 *
 * @throws NewsdropError `empty`, `unsupported` or `malformed`, each with a sentence for the newsroom
 */
export async function parseFile(bytes: Uint8Array, context: ParseContext): Promise<ParsedFile> {
  return parseAt(bytes, { ...context, budget: { left: MAX_TOTAL_BYTES } }, DEEPEST);
}

/** Parses a file in which files may be found, so many levels deep. */
async function parseAt(bytes: Uint8Array, context: ParseContext, levels: number): Promise<ParsedFile> {
  const { parseInner: _, ...own } = context;
  const problems: PartProblem[] = [];
  const parsed = await parseOne(bytes, {
    ...own,
    ...(levels > 0 && { parseInner: (inner, path) => parseAt(inner, { ...own, key: path }, levels - 1) }),
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
