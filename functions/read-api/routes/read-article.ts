import * as z from 'zod/mini';
import { articleSchema } from '../../../shared/article/article.ts';
import { articleIdParameter } from '../parameters.ts';
import { gone, notFound } from '../problem.ts';
import { defineRoute } from '../route.ts';

export const readArticle = defineRoute({
  path: '/v1/articles/{id}',
  doc: {
    operationId: 'readArticle',
    summary: 'One article',
    description:
      'The latest version of an article. An article that was public and is killed, withheld or withdrawn is a 410 with the reason.',
    returns: articleSchema,
    problems: ['bad-parameter', 'not-found', 'gone'],
  },
  parameters: z.strictObject({ id: articleIdParameter }),
  async answer({ parameters }, { reader }) {
    const reading = await reader.readArticle(parameters.id);
    if (reading.found === 'gone') throw gone(reading.status);
    if (reading.found === 'nothing') throw notFound('There is no article with this id.');
    return { representation: reading.article, cache: 'cached' };
  },
});
