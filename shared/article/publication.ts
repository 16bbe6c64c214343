import type { Article } from './article.ts';

type Publication = { readonly [Field in 'publishedAt' | 'publishedPrecision']?: Article[Field] | undefined };

/** When an article was published that an embargo held back until `embargoEnd`: never before that. */
export function publicationAfter(embargoEnd: string, given: Publication): Publication {
  const { publishedAt, publishedPrecision } = given;
  if (publishedAt !== undefined && Date.parse(publishedAt) >= Date.parse(embargoEnd)) {
    return { publishedAt, publishedPrecision };
  }
  return { publishedAt: embargoEnd, publishedPrecision: 'second' };
}
