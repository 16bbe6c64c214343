import type { Article } from './article.ts';

type Publication = {
  readonly [Field in 'publishedAt' | 'publishedPrecision' | 'publishedOffset']?: Article[Field] | undefined;
};

/** The same fields without when it was published: the parts of that are one statement, never mixed of two. */
export function withoutPublication<Fields extends Publication>(fields: Fields): Omit<Fields, keyof Publication> {
  const { publishedAt: _at, publishedPrecision: _precision, publishedOffset: _offset, ...rest } = fields;
  return rest;
}

/** When an article was published that an embargo held back until `embargoEnd`: never before that. */
export function publicationAfter(embargoEnd: string, given: Publication): Publication {
  const { publishedAt, publishedPrecision, publishedOffset } = given;
  if (publishedAt !== undefined && Date.parse(publishedAt) >= Date.parse(embargoEnd)) {
    return { publishedAt, publishedPrecision, publishedOffset };
  }
  return { publishedAt: embargoEnd, publishedPrecision: 'second', publishedOffset: undefined };
}
