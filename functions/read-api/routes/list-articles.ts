import * as z from 'zod/mini';
import { omitAbsent } from '../../../shared/article/omit-absent.ts';
import type { ArticleQuery } from '../../../shared/store/article-reader.ts';
import { isListPosition } from '../../../shared/store/lists/list-position.ts';
import { articleListSchema } from '../api-schemas.ts';
import { encodeCursor } from '../cursor.ts';
import { nextPageAddress } from '../next-page-address.ts';
import {
  cursorParameter,
  fromParameter,
  languageParameter,
  limitParameter,
  sourceParameter,
  tagParameter,
  toParameter,
} from '../parameters.ts';
import { badParameter } from '../problem.ts';
import { readCursor } from '../read-cursor.ts';
import { defineRoute } from '../route.ts';

const PATH = '/v1/articles';

const parametersSchema = z.strictObject({
  tag: tagParameter,
  language: languageParameter,
  source: sourceParameter,
  from: fromParameter,
  to: toParameter,
  limit: limitParameter,
  cursor: cursorParameter,
});

export const listArticles = defineRoute({
  path: PATH,
  doc: {
    operationId: 'listArticles',
    summary: 'Articles, newest first',
    description:
      'Published articles by tag, language, source and time. Follow `nextCursor` or the `Link` header for more.',
    returns: articleListSchema,
    problems: ['bad-parameter'],
  },
  parameters: parametersSchema,
  async answer({ parameters, query }, { reader, now }) {
    const asOf = new Date(now()).toISOString();
    const selection = toSelection(parameters);
    const scope = `${PATH} ${JSON.stringify(selection)}`;
    const position = readCursor(scope, parameters.cursor, isListPosition);
    const page = await reader.listArticles({ ...selection, limit: parameters.limit, ...position });
    if (page.next === undefined) return { representation: { items: page.items }, asOf, cache: 'cached' };
    const nextCursor = encodeCursor(scope, page.next);
    const next = nextPageAddress(PATH, query, nextCursor);
    return { representation: { items: page.items, nextCursor }, asOf, cache: 'cached', next };
  },
});

/** The part of a query that says which articles, in one spelling for all that ask for the same. */
function toSelection(parameters: z.infer<typeof parametersSchema>): Omit<ArticleQuery, 'limit' | 'after'> {
  const { tag, language, source, from, to } = parameters;
  if (from !== undefined && to !== undefined && from >= to) throw badParameter('to', 'to must be later than from');
  const { allOf, noneOf } = tag ?? { allOf: [], noneOf: [] };
  return { ...omitAbsent({ language, sourceId: source, from, to }), allOf, noneOf };
}
