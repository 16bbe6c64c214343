import * as z from 'zod/mini';
import { articleSchema, instantSchema, tagSchema } from '../../shared/article/article.ts';
import { articleCardSchema } from '../../shared/article/article-card.ts';
import { changeSchema } from '../../shared/article/change.ts';
import { receiptSchema } from '../../shared/article/receipt.ts';
import { problemSchema } from './problem.ts';

export const articleListSchema = z.strictObject({
  items: z.array(articleCardSchema),
  /** Absent on the last page. */
  nextCursor: z.optional(z.string()),
  asOf: instantSchema,
});

export const changeListSchema = z.strictObject({
  items: z.array(changeSchema),
  /** Always there: it is where to go on from, now or later. */
  nextCursor: z.string(),
  /** True when nothing more is known at present, so that it is time to wait. */
  atEnd: z.boolean(),
  asOf: instantSchema,
});

/** An OpenAPI document; its own schema would be the OpenAPI specification's. */
export const openApiDocumentSchema = z.looseObject({ openapi: z.string() });

/** The schemas that the OpenAPI document names as components, each with what it is. */
export const apiSchemas = z.registry<{ id: string; description: string }>();

articleSchema.register(apiSchemas, {
  id: 'Article',
  description:
    'The article record. A field that is unknown is absent, never null or empty. `ingestedAt` is when the article first came in, or its embargo ended: versions that come later do not change it.',
});
tagSchema.register(apiSchemas, {
  id: 'Tag',
  description:
    'One thing the article is about, `<scheme>:<code>`. Evidence counts UTF-16 units; its end is exclusive. Coordinates are decimal degrees (WGS 84). Media Topics by IPTC, CC BY 4.0.',
});
articleCardSchema.register(apiSchemas, {
  id: 'ArticleCard',
  description: "What a list shows of an article: some of the record's fields, by the same names.",
});
articleListSchema.register(apiSchemas, {
  id: 'ArticleList',
  description:
    'One page of articles, newest first: by `publishedAt`, or by `ingestedAt` where there is none or it was still to come. `nextCursor` is absent on the last page. `asOf` is when the page was read; it alone does not change the ETag.',
});
changeSchema.register(apiSchemas, { id: 'Change', description: 'Something that happened to an article apps can see.' });
changeListSchema.register(apiSchemas, {
  id: 'ChangeList',
  description:
    'Changes, oldest first. `nextCursor` is always there: keep it and come back with it. `atEnd` says that nothing more is known at present.',
});
receiptSchema.register(apiSchemas, { id: 'Receipt', description: 'What became of one uploaded file.' });
problemSchema.register(apiSchemas, {
  id: 'Problem',
  description:
    'An error, RFC 9457. `instance` names the request as the logs do; `parameter` the one that was refused; `reason` why an article is gone.',
});
