import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { ParseContext } from '../format.ts';

/**
 * The articles of a file that was found inside another, each with its part: the file's path, and its place there when
 * the file holds several.
 *
 * @throws NewsdropError `unsupported` inside a file that was itself found in another
 */
export async function parsePart(bytes: Uint8Array, path: string, context: ParseContext): Promise<ArticleDraft[]> {
  if (context.parseInner === undefined) {
    throw new NewsdropError('unsupported', 'It is an archive inside another file, which is not opened.');
  }
  const { articles } = await context.parseInner(bytes, path);
  return articles.map((article, place) => ({ ...article, part: articles.length > 1 ? `${path}#${place}` : path }));
}
