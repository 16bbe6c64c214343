import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { ParseContext } from '../format.ts';

/**
 * The articles of a file that was found inside another, each with its part: the file's path, and its part or place there
 * when the file holds several. What could not be read in it is told under its path.
 *
 * @throws NewsdropError `unsupported` inside a file that was itself found in one out of another
 */
export async function parsePart(bytes: Uint8Array, path: string, context: ParseContext): Promise<ArticleDraft[]> {
  if (context.parseInner === undefined) {
    throw new NewsdropError('unsupported', 'It is an archive inside another file, which is not opened.');
  }
  const { articles, problems = [] } = await context.parseInner(bytes, path);
  for (const problem of problems) context.onPartProblem?.({ ...problem, part: `${path}/${problem.part}` });
  return articles.map((article, place) => ({ ...article, part: partOf(article, path, place, articles.length) }));
}

function partOf({ part }: ArticleDraft, path: string, place: number, count: number): string {
  if (part !== undefined) return `${path}/${part}`;
  return count > 1 ? `${path}#${place}` : path;
}
