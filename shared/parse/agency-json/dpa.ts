import type { ArticleType } from '../../article/article.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readStatus } from '../fields/read-status.ts';
import { readType } from '../fields/read-type.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import { thingKind } from '../fields/thing-kind.ts';
import type { ParseContext } from '../format.ts';
import { objectsField, rawField, textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { textsField } from '../json/typed-fields.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { jsonFormat } from './json-format.ts';

/** Kinds of `categories` that say what the article is about. */
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'dpasubject', 'geosubject', 'person', 'desk', 'poi']);

/** dpa's digital wires. Notes to editors, the notepad and the boxes beside the text are never read. */
export const dpaJson = jsonFormat({
  name: 'dpa-digitalwires',
  isItem: (object) =>
    textField(object, 'format')?.startsWith('digitalwires') === true || ('urn' in object && 'article_html' in object),
  readItem,
});

function readItem(item: JsonObject, context: ParseContext): FoundFields {
  const identity = textField(item, 'urn');
  const version = readMoment(textField(item, 'version_created'), context);
  const created = readMoment(textField(item, 'content_created'), context);
  const html = rawField(item, 'article_html');
  const creators = namesOf(item, 'creator').map((name) => ({ name }));
  return {
    identity,
    uri: identity,
    version: readWholeNumber(textField(item, 'version')),
    ...versionFields(created, version),
    status: readStatus(textField(item, 'pubstatus')),
    embargo: typeof item.embargoed === 'string' ? readEmbargo(item.embargoed, context) : undefined,
    signals: articleSignals([textField(item, 'signal')?.split(':').at(-1) ?? '']),
    type: html === undefined ? assetTypeOf(item) : undefined,
    language: textField(item, 'language'),
    urgency: readUrgency(textField(item, 'urgency')),
    headline: textField(item, 'headline'),
    abstract: textField(item, 'teaser'),
    dateline: trimDateline(textField(item, 'dateline')),
    authors: authorsOrElse(authorsOfByline(textField(item, 'byline')), namedPeople(creators)),
    sourceName: namesOf(item, 'provider')[0] ?? textField(item, 'creditline'),
    copyright: textField(item, 'copyrightnotice'),
    usageTerms: textField(item, 'usageterms'),
    genre: textsField(item, 'genre_names')[0],
    keywords: textsField(item, 'keyword_names'),
    subjects: subjectsOf(item),
    body: html === undefined ? captionOf(item) : paragraphsOf(readLooseHtml(html)),
  };
}

function authorsOrElse<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return first.length > 0 ? first : second;
}

/** An item without text is its first asset. */
function assetTypeOf(item: JsonObject): ArticleType | undefined {
  return objectsField(item, 'associations').flatMap((asset) => readType(textField(asset, 'type')) ?? [])[0];
}

function captionOf(item: JsonObject): string[] {
  const caption = objectsField(item, 'descriptions').find((one) => textField(one, 'role') === 'drol:caption');
  return caption === undefined ? [] : paragraphsOfText(rawField(caption, 'description') ?? '');
}

function categoriesOf(item: JsonObject): { kind: string; category: JsonObject }[] {
  return objectsField(item, 'categories').map((category) => ({
    kind: textField(category, 'type')?.split(':').at(-1) ?? '',
    category,
  }));
}

function namesOf(item: JsonObject, wanted: string): string[] {
  return categoriesOf(item).flatMap(({ kind, category }) =>
    kind === wanted ? (textField(category, 'name') ?? []) : [],
  );
}

function subjectsOf(item: JsonObject): FoundFields['subjects'] {
  return categoriesOf(item).flatMap(({ kind, category }) => {
    const [scheme, code] = textField(category, 'qcode')?.split(/:(.*)/s) ?? [];
    const named = code === undefined ? { scheme: kind } : { scheme, code };
    return SUBJECTS.has(kind) ? [{ ...named, label: textField(category, 'name'), kind: thingKind(kind) }] : [];
  });
}
