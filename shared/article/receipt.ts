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
      /** Present when the file only changes the article or its status, and the article itself has not come yet. */
      waiting: z.optional(z.literal(true)),
    }),
  ),
  problem: z.optional(z.strictObject({ code: z.string(), detail: z.string() })),
  format: z.optional(z.string()),
  charset: z.optional(z.string()),
  /** How many characters could not be decoded. */
  undecodable: z.optional(z.int().check(z.positive())),
  /** Present when doubly encoded text was repaired. */
  repaired: z.optional(z.literal(true)),
  /** Parts of the file (an item, an archive's entry, an attachment) that could not be read while others were. */
  problems: z.optional(z.array(z.strictObject({ part: z.string(), code: z.string(), detail: z.string() }))),
  receivedAt: instantSchema,
  finishedAt: instantSchema,
});

export type Receipt = z.infer<typeof receiptSchema>;
