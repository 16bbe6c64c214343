import * as z from 'zod/mini';
import { articleSchema, tagSchema } from './article.ts';

/**
 * What a list shows of an article: the record's own fields, by the record's own names, small enough to be copied into
 * every list row so that a list needs no second read. Tags come without labels in other languages, coordinates and evidence.
 */
export const articleCardSchema = z.strictObject({
  ...z.pick(articleSchema, {
    id: true,
    version: true,
    type: true,
    language: true,
    direction: true,
    headline: true,
    summary: true,
    authors: true,
    source: true,
    publishedAt: true,
    publishedPrecision: true,
    updatedAt: true,
    ingestedAt: true,
    urgency: true,
  }).shape,
  tags: z.optional(z.array(z.pick(tagSchema, { id: true, label: true }))),
});

export type ArticleCard = z.infer<typeof articleCardSchema>;
