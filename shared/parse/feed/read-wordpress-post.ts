import type { DateReading } from '../dates/date-reading.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import { momentOfPair } from '../fields/moment-of-pair.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readStatus, scheduleOf } from '../fields/read-status.ts';
import type { ParseContext } from '../format.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { presentText } from '../prose/present-text.ts';
import { rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { paragraphsOfField, paragraphsOfMarkup } from './feed-text.ts';
import { readRssItem } from './read-rss-item.ts';
import { fieldsOf } from './vocabularies.ts';
import { withoutShortCodes } from './without-short-codes.ts';

/** WordPress's post types that are no articles: beside media and menus, its own parts of pages. */
const NO_ARTICLE =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*)$/;

/** The status of what the editor made when somebody opened it, and nobody wrote. */
const UNWRITTEN = 'auto-draft';

const BLANK_LINE = /\r?\n[ \t]{0,80}\r?\n/g;

/**
 * One item of a WordPress export, or nothing when it is no article. Drafts, private and protected posts are withheld,
 * a scheduled one is embargoed to its date. A blank line in its text parts paragraphs, as WordPress shows it.
 */
export function readWordpressPost(
  item: XmlElement,
  channel: XmlElement | undefined,
  context: ParseContext,
): FoundFields | undefined {
  const wp = (name: string): string | undefined => textOf(fieldsOf(item, 'wp', name)[0]);
  if (NO_ARTICLE.test(wp('post_type') ?? '')) return undefined;
  const status = wp('status') ?? 'publish';
  if (status === UNWRITTEN) return undefined;
  const isProtected = wp('post_password') !== undefined;
  const published = momentOf(wp, 'post_date', context);
  const modified = momentOf(wp, 'post_modified', context)?.instant;
  const content = rawTextOf(fieldsOf(item, 'content', 'encoded')[0]);
  const post: FoundFields = {
    status: isProtected ? 'withheld' : readStatus(status),
    embargo: scheduleOf(status, published),
    ...publicationFields(published),
    versionCreated: modified,
    updatedAt: modified === published?.instant ? undefined : modified,
    authors: authorsOf(item, channel),
    abstract: presentText(paragraphsOfField(fieldsOf(item, 'excerpt', 'encoded')[0]).join(' ')),
    body: paragraphsOfMarkup(withoutShortCodes(content).replace(BLANK_LINE, '<br><br>')),
  };
  const { authors = [], ...inItem } = readRssItem(item, channel, context);
  return mergeFields(post, { ...inItem, authors: namedPeople(authors) });
}

/** In UTC, which a draft leaves at zeros, and in the site's zone. */
function momentOf(
  wp: (name: string) => string | undefined,
  name: string,
  context: ParseContext,
): DateReading | undefined {
  const utc = wp(`${name}_gmt`);
  return (
    (utc === undefined ? undefined : readMoment(momentOfPair(utc, wp(name)), context)) ?? readMoment(wp(name), context)
  );
}

/** The export's list of authors says whose login an item's creator is. */
function authorsOf(item: XmlElement, channel: XmlElement | undefined): FoundFields['authors'] {
  const login = textOf(fieldsOf(item, 'dc', 'creator')[0]);
  const author = fieldsOf(channel, 'wp', 'author').find(
    (one) => textOf(fieldsOf(one, 'wp', 'author_login')[0]) === login,
  );
  const name = textOf(fieldsOf(author, 'wp', 'author_display_name')[0]);
  return name === undefined ? undefined : [{ name }];
}
