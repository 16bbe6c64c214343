import type { Author } from '../../article/article.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format, OpenedFile, ParseContext } from '../format.ts';
import { objectsField, rawField, textField } from '../json/json-fields.ts';
import { isJsonObject, type JsonObject, readJson } from '../json/read-json.ts';
import { textsField } from '../json/typed-fields.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { absoluteLink } from './absolute-link.ts';
import { draftsOfItems } from './drafts-of-items.ts';
import { authorsOfField } from './feed-person.ts';
import { lineOfMarkup, paragraphsOfMarkup } from './feed-text.ts';
import { knownByHeadline } from './known-by-headline.ts';

const VERSION = /^(?:https?:\/\/jsonfeed\.org\/version\/)?1(?:\.\d)?\/?$/;
/** Fields that tell a feed whose version is written short from other lists of items. */
const MARKS = ['content_html', 'content_text', 'date_published', 'external_url'];

/** JSON Feed 1.0 and 1.1. */
export const jsonFeed: Format = {
  name: 'json-feed',
  recognises: (file) => feedOf(file) !== undefined,
  parse: async (file, context) => {
    const feed = feedOf(file) ?? {};
    const items = objectsField(feed, 'items');
    return knownByHeadline(await draftsOfItems(items, (item) => readItem(item, feed, context), context));
  },
};

function feedOf(file: OpenedFile): JsonObject | undefined {
  const value = readJson(file);
  if (!isJsonObject(value) || !Array.isArray(value.items) || !VERSION.test(textField(value, 'version') ?? ''))
    return undefined;
  const isNamed =
    (textField(value, 'version') ?? '').includes('jsonfeed.org') || 'feed_url' in value || 'home_page_url' in value;
  const isMarked = objectsField(value, 'items').some((item) => MARKS.some((mark) => mark in item));
  return isNamed || isMarked ? value : undefined;
}

function readItem(item: JsonObject, feed: JsonObject, context: ParseContext): FoundFields {
  const published = readMoment(textField(item, 'date_published'), context);
  const modified = readMoment(textField(item, 'date_modified'), context);
  const uri = absoluteLink(
    textField(item, 'url', 'external_url'),
    textField(feed, 'home_page_url'),
    textField(feed, 'feed_url'),
  );
  const summary = lineOfMarkup(textField(item, 'summary'));
  const body = bodyOf(item);
  return {
    identity: textField(item, 'id') ?? uri,
    uri,
    ...versionFields(published, modified),
    headline: lineOfMarkup(textField(item, 'title')),
    abstract: body.length > 0 ? summary : undefined,
    body: body.length > 0 || summary === undefined ? body : [summary],
    authors: [item, feed].map((object) => authorsOf(object)).find((authors) => authors.length > 0),
    language: textField(item, 'language') ?? textField(feed, 'language'),
    sourceName: textField(feed, 'title'),
    keywords: textsField(item, 'tags'),
  };
}

function bodyOf(item: JsonObject): string[] {
  const html = rawField(item, 'content_html');
  const body = html === undefined ? [] : paragraphsOfMarkup(html);
  return body.length > 0 ? body : paragraphsOfText(rawField(item, 'content_text') ?? '');
}

function authorsOf(object: JsonObject): Author[] {
  return objectsField(object, 'authors', 'author').flatMap((author) => authorsOfField(textField(author, 'name')));
}
