import { expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';

const context = { key: 'incoming/desk/x.json', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };
const DATE = '2026-11-25T08:00:00Z';
const TEXT = 'The harbour opened on Monday, the port said.';
/** What JSON may hold in any place, and what no text can be made of. */
const NO_TEXT = { toString: 1, valueOf: [] };

const FILES: Readonly<Record<string, unknown>> = {
  ninjs: {
    uri: 'urn:x:1',
    version: '2',
    type: 'text',
    pubstatus: 'usable',
    versioncreated: DATE,
    headline: 'Harbour opens',
    body_text: TEXT,
    subject: [{ scheme: 'a', code: 'b', name: 'Ports' }],
    by: 'Jane Roe',
  },
  dpa: {
    urn: 'urn:dpa:1',
    version: 1,
    format: 'digitalwires-1.0',
    headline: 'Harbour opens',
    article_html: `<p>${TEXT}</p>`,
    version_created: DATE,
    categories: [{ type: 'dpasubject', name: 'Ports', qcode: 'a:b' }],
  },
  ap: {
    type: 'text',
    pubstatus: 'usable',
    altids: { itemid: '1', etag: '1_0' },
    version: 1,
    headline: 'Harbour opens',
    versioncreated: DATE,
    bylines: [{ by: 'Jane Roe' }],
  },
  arc: {
    _id: '1',
    type: 'story',
    version: '0.10.9',
    headlines: { basic: 'Harbour opens' },
    content_elements: [{ type: 'text', content: TEXT }],
    credits: { by: [{ type: 'author', name: 'Jane Roe' }] },
  },
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Port News',
    items: [{ id: '1', title: 'Harbour opens', content_text: TEXT, date_published: DATE, tags: ['ports'] }],
  },
  post: {
    id: 1,
    type: 'post',
    title: 'Harbour opens',
    body: TEXT,
    date: DATE,
    tags: [{ name: 'Ports' }],
    author: 'Jane',
  },
  'json-api': {
    data: [
      {
        type: 'node--article',
        id: '1',
        attributes: { title: 'Harbour opens', body: { value: TEXT }, created: DATE },
        relationships: { uid: { data: { type: 'user', id: '2' } } },
      },
    ],
    included: [{ type: 'user', id: '2', attributes: { name: 'Jane Roe' } }],
  },
  references: [
    { _id: 'p', _type: 'post', title: 'Harbour opens', body: TEXT, publishedAt: DATE, author: { _ref: 'a' } },
    { _id: 'a', _type: 'author', name: 'Jane Roe' },
  ],
  ghost: {
    db: [
      {
        data: {
          posts: [{ id: 1, title: 'Harbour opens', html: `<p>${TEXT}</p>`, published_at: DATE, status: 'published' }],
          posts_authors: [{ post_id: 1, author_id: 2 }],
          users: [{ id: 2, name: 'Jane Roe' }],
        },
      },
    ],
  },
  schema: {
    '@type': 'NewsArticle',
    headline: 'Harbour opens',
    articleBody: TEXT,
    datePublished: DATE,
    keywords: ['a'],
  },
};

/** The same tree as often as it has values, each time with another one replaced. */
function* variants(tree: unknown): Generator<unknown> {
  yield NO_TEXT;
  if (typeof tree !== 'object' || tree === null) return;
  for (const [name, value] of Object.entries(tree))
    for (const changed of variants(value)) {
      const copy = structuredClone(tree);
      Reflect.set(copy, name, changed);
      yield copy;
    }
}

test.each(Object.entries(FILES))(
  '%s: a value that is no text is refused or left out, wherever it stands',
  async (_, file) => {
    for (const changed of variants(file)) {
      for (const source of [
        JSON.stringify(changed),
        `<html><script type="application/ld+json">${JSON.stringify(changed)}</script><p>${TEXT}</p></html>`,
        `<html><script type="application/json">${JSON.stringify(changed)}</script></html>`,
      ]) {
        const fault = await parseFile(new TextEncoder().encode(source), context).catch((error: unknown) => error);
        if (fault instanceof Error) expect(fault, source).toBeInstanceOf(NewsdropError);
        else expect(fault).toHaveProperty('articles');
      }
    }
  },
);
