import type { Author } from '../../article/article.ts';
import type { DraftRelation } from '../../article/article-draft.ts';
import type { FoundFields, FoundSubject } from '../drafts/draft-of.ts';
import { lineOfMarkup } from '../feed/feed-text.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readType } from '../fields/read-type.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import { thingKind } from '../fields/thing-kind.ts';
import type { ParseContext } from '../format.ts';
import { objectsField, textField } from '../json/json-fields.ts';
import { isJsonObject, type JsonObject } from '../json/read-json.ts';
import { objectField, textsField } from '../json/typed-fields.ts';
import { paragraphsOfElements } from './ans-elements.ts';
import { jsonFormat } from './json-format.ts';

/** Arc XP's ANS 0.5 to 0.10: documents of type story, gallery, video, image and audio. Private notes are never read. */
export const arcAns = jsonFormat({
  name: 'arc-ans',
  isItem: (object) =>
    readType(textField(object, 'type')) !== undefined &&
    (/^0\.\d{1,3}\.\d{1,3}$/.test(textField(object, 'version') ?? '') ||
      ('_id' in object && ('headlines' in object || 'content_elements' in object))),
  readItem,
  locationOf: (item) => textField(item, 'location'),
});

function readItem(item: JsonObject, context: ParseContext): FoundFields {
  const first = readMoment(
    textField(item, 'first_publish_date', 'publish_date', 'display_date', 'created_date'),
    context,
  );
  const updated = readMoment(textField(item, 'last_updated_date'), context);
  const revision = objectField(item, 'revision');
  const embargo = objectField(objectField(item, 'content_restrictions'), 'embargo');
  return {
    identity: textField(item, '_id') ?? textField(item, 'canonical_url'),
    uri: absoluteUrl(textField(item, 'canonical_url')),
    version: readWholeNumber(textField(revision, 'revision_id')),
    ...versionFields(first, updated),
    status: revision.published === false ? 'withheld' : 'usable',
    embargo: embargo.active === true ? readEmbargo(textField(embargo, 'end_time') ?? '', context) : undefined,
    type: readType(textField(item, 'type')),
    language: textField(item, 'language'),
    headline: basicOf(item, 'headlines'),
    abstract: basicOf(item, 'description') ?? basicOf(item, 'subheadlines'),
    slugline: textField(item, 'slug'),
    authors: authorsOf(item),
    sourceName: textField(objectField(item, 'distributor'), 'name') ?? textField(objectField(item, 'source'), 'name'),
    copyright: textField(item, 'copyright'),
    keywords: keywordsOf(item),
    subjects: subjectsOf(item),
    body: bodyOf(item),
    related: relatedOf(item),
  };
}

/** Stories that a story names beside it, whole or by reference. */
function relatedOf(item: JsonObject): DraftRelation[] {
  return Object.values(objectField(item, 'related_content')).flatMap((list) =>
    (Array.isArray(list) ? list : []).filter(isJsonObject).flatMap((one) => {
      const story = isJsonObject(one.referent) ? one.referent : one;
      const identity = textField(story, '_id', 'id');
      return identity === undefined || story.type !== 'story' ? [] : [{ rel: 'related', identity }];
    }),
  );
}

/** Stories of a site give its own path as their address, which leads nowhere from outside. */
function absoluteUrl(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
}

/** A picture's or video's text is its caption. */
function bodyOf(item: JsonObject): string[] {
  const body = paragraphsOfElements(item);
  const caption = lineOfMarkup(textField(item, 'caption'));
  return body.length > 0 || caption === undefined ? body : [caption];
}

function basicOf(item: JsonObject, name: string): string | undefined {
  return lineOfMarkup(textField(objectField(item, name), 'basic'));
}

function authorsOf(item: JsonObject): Author[] {
  const credits = objectField(item, 'credits');
  return objectsField(credits, 'by').flatMap((credit) => {
    const name = textField(credit, 'name', 'byline');
    const role = textField(credit, 'role');
    return name === undefined ? [] : [role === undefined ? { name } : { name, role }];
  });
}

function keywordsOf(item: JsonObject): string[] {
  const taxonomy = objectField(item, 'taxonomy');
  return [
    ...objectsField(taxonomy, 'tags').flatMap((tag) => textField(tag, 'text', 'slug') ?? []),
    ...objectsField(taxonomy, 'keywords').flatMap((keyword) => textField(keyword, 'keyword') ?? []),
    ...textsField(taxonomy, 'seo_keywords'),
  ];
}

function subjectsOf(item: JsonObject): FoundSubject[] {
  const taxonomy = objectField(item, 'taxonomy');
  return ['sections', 'categories', 'topics', 'named_entities'].flatMap((scheme) =>
    objectsField(taxonomy, scheme).map((entry) => ({
      scheme,
      code: textField(entry, '_id'),
      label: textField(entry, 'name'),
      kind: scheme === 'named_entities' ? thingKind(textField(entry, 'type')) : undefined,
    })),
  );
}
