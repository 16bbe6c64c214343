import * as z from 'zod/mini';
import { instantSchema } from './article.ts';

/** What happened to an article that apps can see: shown, shown anew, taken away, or let out of its embargo. */
export const changeKindSchema = z.enum(['created', 'updated', 'released', 'killed', 'withheld', 'withdrawn']);

/** One entry of the change feed. */
export const changeSchema = z.strictObject({
  kind: changeKindSchema,
  id: z.string(),
  version: z.optional(z.int()),
  at: instantSchema,
});

export type ChangeKind = z.infer<typeof changeKindSchema>;
export type Change = z.infer<typeof changeSchema>;
