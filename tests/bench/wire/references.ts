import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { paragraphsOf } from '../../../shared/parse/xml/paragraphs-of.ts';
import { readLooseHtml } from '../../../shared/parse/xml/read-loose-xml.ts';
import { CORPUS, filesOf, jsonOf, parsed } from './corpus.ts';
import { draftFields } from './draft-fields.ts';
import type { CheckedSet, FieldCheck } from './field-check.ts';

type Values = Readonly<Record<string, unknown>>;

/** feedsmith's references: feeds with every element there is, and what they must be read as. */
export async function feedsmithReferences(): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  for (const path of filesOf('macieklamberski+feedsmith', '.xml')) {
    const reference = jsonOf(path.replace(/xml$/, 'json')) as Values;
    const articles = (await parsed(path))?.articles ?? [];
    for (const [place, item] of valuesOf(reference.items ?? reference.entries).entries()) {
      checks.push(...checkFeedItem(path, item, articles[place]));
    }
  }
  return { name: "feedsmith's references", checks, skipped: 0 };
}

/** gofeed's JSON Feeds, and what they must be read as. */
export async function gofeedReferences(): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  for (const path of filesOf('mmcdole+gofeed/testdata/parser/json', '.json')) {
    const reference = path.replace(/\.json$/, '_expected.json');
    if (!existsSync(join(CORPUS, reference))) continue;
    const articles = (await parsed(path))?.articles ?? [];
    for (const [place, item] of valuesOf((jsonOf(reference) as Values).items).entries()) {
      checks.push(
        ...check(path, articles[place], {
          identity: text(item.id),
          uri: text(item.url) || text(item.external_url),
          headline: text(item.title),
          body: plain(text(item.content_html) || text(item.content_text)),
          language: text(item.language),
        }),
      );
    }
  }
  return { name: "gofeed's references", checks, skipped: 0 };
}

/** IPTC's files that must be valid ninjs: their own fields, read without our parser. */
export async function ninjsFields(): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  const paths = filesOf('iptc+newsinjson', '.json').filter((path) => /examples|should_pass/.test(path));
  for (const path of paths) {
    const item = jsonOf(path) as Values;
    if (typeof item.uri !== 'string') continue;
    const [headline] = valuesOf(item.headlines).filter(({ role }) => role === 'main' || role === undefined);
    checks.push(
      ...check(path, (await parsed(path))?.articles[0], {
        identity: text(item.uri),
        version: text(item.version),
        headline: text(item.headline) || text(headline?.value),
        language: text(item.language),
        urgency: text(item.urgency),
        slugline: text(item.slugline),
        usageTerms: text(item.usageterms) || text(item.usageTerms),
        copyright: text(item.copyrightnotice) || text(item.copyrightNotice),
      }),
    );
  }
  return { name: "IPTC's ninjs, field by field", checks, skipped: 0 };
}

/** Arc's own good stories: their fields, read without our parser. */
export async function ansFields(): Promise<CheckedSet> {
  const checks: FieldCheck[] = [];
  for (const path of filesOf('washingtonpost+ans-schema', '.json').filter((one) => /story-fixture-good/.test(one))) {
    const story = jsonOf(path) as Values;
    const draft = (await parsed(path))?.articles[0];
    if (draft === undefined) continue;
    const credits = valuesOf((story.credits as Values | undefined)?.by).map(({ name }) => text(name));
    checks.push(
      ...check(path, draft, {
        identity: text(story._id),
        headline: text((story.headlines as Values | undefined)?.basic),
        abstract: text((story.description as Values | undefined)?.basic),
        authors: credits.filter((name) => name !== '').join('; '),
        dateline: text(story.location),
        language: text(story.language),
      }),
    );
  }
  return { name: "Arc's good stories", checks, skipped: 0 };
}

function checkFeedItem(path: string, item: Values, draft: ArticleDraft | undefined): FieldCheck[] {
  const content = item.content as Values | string | undefined;
  const full = typeof content === 'string' ? content : text(content?.encoded) || text(content?.value);
  const guid = item.guid as Values | string | undefined;
  const [link] = valuesOf(item.links).filter(({ rel }) => rel === 'alternate' || rel === undefined);
  return check(path, draft, {
    headline: plain(text(item.title) || text((item.title as Values | undefined)?.value)),
    uri: text(item.link) || text(link?.href),
    identity: text(item.id) || (typeof guid === 'string' ? guid : text(guid?.value)),
    body: plain(full),
  });
}

/** Only what is expected to be there is checked. */
function check(
  path: string,
  draft: ArticleDraft | undefined,
  expected: Readonly<Record<string, string>>,
): FieldCheck[] {
  const found = draftFields(draft);
  return Object.entries(expected)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => ({ path, field, expected: value, found: found[field] }));
}

function valuesOf(value: unknown): Values[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.filter((one): one is Values => typeof one === 'object' && one !== null);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function plain(html: string): string {
  return paragraphsOf(readLooseHtml(html)).join(' ');
}
