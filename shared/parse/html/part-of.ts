import { stringOf } from './article-object.ts';
import { isJsonObject, type JsonObject, typesOf } from './parse-json-ld.ts';

/** schema.org types of what an article appears in; a series, an issue or a page that it is part of names no source. */
const PUBLICATION_TYPES = /^(?:CreativeWork|Product|WebSite|Newspaper|Periodical|NewsMediaOrganization|Organization)$/;

/** The name of the paper or site that an article says it is part of (`isPartOf`), absent when it says none. */
export function partOf(article: JsonObject | undefined): string | undefined {
  const wholes = [article?.isPartOf].flat().filter(isJsonObject);
  const publication = wholes.find((whole) => {
    const types = typesOf(whole);
    return types.length > 0 && types.every((type) => PUBLICATION_TYPES.test(type));
  });
  return stringOf(publication?.name);
}
