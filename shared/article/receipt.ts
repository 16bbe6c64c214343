import * as z from 'zod/mini';
import { articleStatusSchema, instantSchema } from './article.ts';

/** What became of one uploaded file, for the newsroom that dropped it. `key` is the object's: `incoming/<source>/<path>`. */
export const receiptSchema = z.strictObject({
  key: z.string(),
  versionId: z.optional(z.string()),
  status: z.enum(['ingested', 'rejected', 'withdrawn']),
  articles: z.array(
    z.strictObject({
      id: z.string(),
      version: z.optional(z.int()),
      status: articleStatusSchema,
      /** Present when a newer version of the article already stood, so that this one was only kept beside it. */
      superseded: z.optional(z.literal(true)),
    }),
  ),
  problem: z.optional(z.strictObject({ code: z.string(), detail: z.string() })),
  format: z.optional(z.string()),
  charset: z.optional(z.string()),
  receivedAt: instantSchema,
  finishedAt: instantSchema,
});

export type Receipt = z.infer<typeof receiptSchema>;
