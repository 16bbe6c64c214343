import { isJsonObject, type JsonObject, typesOf } from './parse-json-ld.ts';

/** schema.org types that are an article, best first; the last are what some systems call one. */
const ARTICLE_TYPES = [
  /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|ScholarlyArticle|TechArticle|Review|Blog|MedicalScholarlyArticle|CreativeWork)$/,
  /^(?:WebPage|ItemPage|VideoObject|Recipe|Event|AboutPage|FAQPage|QAPage)$/,
];

/**
 * The object of a page's JSON-LD that describes its article: the outermost one of an article type, the one with most of
 * an article's fields where several are equal. A page's lists of other articles lie deeper or say less.
 */
export function findArticleObject(objects: readonly JsonObject[]): JsonObject | undefined {
  for (const types of ARTICLE_TYPES) {
    const articles = objects.filter((object) => typesOf(object).some((type) => types.test(type)));
    let best: JsonObject | undefined;
    let most = 0;
    for (const article of articles.slice(0, 50)) {
      const fields = FIELDS.filter((field) => article[field] !== undefined).length;
      if (fields > most) {
        best = article;
        most = fields;
      }
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

const FIELDS = [
  'headline',
  'name',
  'datePublished',
  'author',
  'articleBody',
  'mainEntityOfPage',
  'publisher',
  'description',
];

/** The strings of a value that may be one, a list of them, or of objects with a `name`. */
export function stringsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 100) : [value];
  return values.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item.trim()];
    if (typeof item === 'number') return [String(item)];
    if (isJsonObject(item)) return stringsOf(item['@value'] ?? item.name);
    return [];
  });
}

/** The first string of a field. */
export function stringOf(value: unknown): string | undefined {
  return stringsOf(value)[0];
}

/** The names of the steps in a page's `BreadcrumbList`. */
export function namesOfTrail(list: JsonObject | undefined): string[] {
  const steps = [list?.itemListElement].flat().filter(isJsonObject);
  return steps.flatMap(({ name, item }) => stringsOf(name ?? item).slice(0, 1));
}
