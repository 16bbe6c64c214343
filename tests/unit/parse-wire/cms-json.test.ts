import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { parseWire } from './parse-wire.ts';

describe('posts of content systems', () => {
  test.each<[string, object, object]>([
    [
      'a query of GraphQL that names its answer',
      { data: { allArticles: [{ id: 'p2', title: 'Tram', text: 'It runs.', _createdAt: '2025-06-02T06:45:00Z' }] } },
      { identity: 'p2', headline: 'Tram', body: ['It runs.'] },
    ],
    [
      'what a post keeps of itself apart',
      {
        id: 'p3',
        last_publication_date: '2025-06-02T08:00:00+0000',
        first_publication_date: '2025-06-02T06:45:00+0000',
        data: {
          title: [{ type: 'heading1', text: 'Tram' }],
          body: [
            { type: 'paragraph', text: 'It runs.' },
            { type: 'image', alt: 'A tram' },
          ],
        },
      },
      { identity: 'p3', headline: 'Tram', publishedAt: '2025-06-02T06:45:00Z', body: ['It runs.'] },
    ],
    [
      'names of people in parts, and a field without a name',
      {
        '': 'x',
        id: 4,
        title: 't',
        body: 'It runs.',
        author: [{ GivenName: 'Jane', FamilyName: 'Roe' }, { surname: 'Doe' }, { '': 'x' }],
      },
      { authors: [{ name: 'Jane Roe' }, { name: 'Doe' }] },
    ],
    [
      'words in which signs of markup are escaped',
      { id: 5, title: 't', body: 'It runs.', tags: 'R&amp;D, List&lt;T&gt;' },
      { keywords: ['R&D', 'List<T>'] },
    ],
    [
      'a day, and a moment of it',
      {
        id: 1,
        title: 't',
        date: '2025-06-02',
        body: 'It runs.',
        meta: { first_published_at: '2025-06-02T00:30:00+02:00' },
      },
      { publishedAt: '2025-06-01T22:30:00Z' },
    ],
    [
      'a day, and when the row of it was made',
      { id: 1, title: 't', date: '2025-06-02', body: 'It runs.', created_at: '2025-06-02T06:30:00Z' },
      { publishedPrecision: 'day' },
    ],
    [
      'a list of paragraphs, and codes among its keywords',
      {
        uno: 'u1',
        headline: 'Tram',
        news: ['It runs.', 'It rests.'],
        published: '2025-06-02',
        subjects: ['N2:FR', 'tram'],
      },
      { identity: 'u1', body: ['It runs.', 'It rests.'], keywords: ['tram'] },
    ],
    [
      'names of fields in Arabic',
      {
        العنوان: 'الترام يعود',
        النص: 'عاد الترام.',
        التاريخ: '2 يونيو 2025',
        الكاتب: 'سلمى المثال',
        الرابط: 'https://b.example/1',
      },
      { headline: 'الترام يعود', authors: [{ name: 'سلمى المثال' }], uri: 'https://b.example/1' },
    ],
    [
      'a day and its hour apart',
      { id: 1, title: 't', date: '2025-06-02', time: '10:15', text: 'It runs.' },
      { publishedAt: '2025-06-02T08:15:00Z', publishedPrecision: 'minute' },
    ],
    ['items by their keys', { '-Nx1': { title: 't', body: 'It runs.', timestamp: 1748847600000 } }, { headline: 't' }],
    [
      "MongoDB's types",
      { _id: { $oid: '65f0' }, title: 't', body: 'It runs.', publishedAt: { $date: '2025-06-02T07:00:00Z' } },
      { identity: '65f0', publishedAt: '2025-06-02T07:00:00Z' },
    ],
    [
      'terms by their names',
      {
        ID: 4,
        title: 't',
        content: 'It runs.',
        tags: { tram: { ID: 1, name: 'tram' }, rail: { ID: 2, name: 'rail' } },
      },
      { identity: '4', keywords: ['tram', 'rail'] },
    ],
    [
      'a summary where there is no text',
      { id: 5, title: 't', description: '<p>It runs.</p><p>It rests.</p>', created_at: '2025-06-02' },
      { body: ['It runs.', 'It rests.'] },
    ],
    [
      'a place, and the dateline as it is printed',
      { id: 6, title: 't', location: 'تونس', text: 'تونس 3 مارس (رويترز) - عاد الترام.', date: '2025-03-03' },
      { dateline: 'تونس 3 مارس (رويترز)', body: ['عاد الترام.'] },
    ],
    [
      'a login in place of an author',
      { id: 'p4', title: 't', text: 'It runs.', creators: ['jroe'], UID: '8f2c0d4ae1b94a5d' },
      { authors: [] },
    ],
    [
      'a query of GraphQL',
      {
        data: {
          posts: {
            nodes: [
              {
                id: 'p1',
                title: 'Tram &#038; train',
                dateGmt: '2025-06-02T06:45:00',
                uri: '/tram/',
                link: 'https://b.example/tram/',
                content: '<p>Both run.</p>',
                author: { node: { name: 'Jane Roe' } },
                tags: { nodes: [{ name: 'tram' }] },
              },
            ],
          },
        },
      },
      {
        identity: 'p1',
        uri: 'https://b.example/tram/',
        headline: 'Tram & train',
        publishedAt: '2025-06-02T06:45:00Z',
        authors: [{ name: 'Jane Roe' }],
        keywords: ['tram'],
        body: ['Both run.'],
      },
    ],
    [
      'a text with its summary, made and changed at one time',
      {
        data: {
          id: 'n5',
          attributes: {
            langcode: 'fr',
            status: true,
            title: 'La pluie cesse',
            created: '2025-06-02T10:15:00+00:00',
            changed: '2025-06-02T10:15:00+00:00',
            body: { value: '<p>Elle a cessé.</p>', summary: 'Elle cesse.' },
          },
        },
      },
      { identity: 'n5', status: 'usable', language: 'fr', abstract: 'Elle cesse.', body: ['Elle a cessé.'] },
    ],
    [
      'one that is not published',
      { id: 'n6', attributes: { title: 't', status: false, body: { value: '<p>Not yet.</p>' } } },
      { status: 'withheld' },
    ],
    ['one that is deleted', { id: 'n7', title: 't', text: 'Gone.', status: 'deleted' }, { status: 'canceled' }],
    [
      'fields in several languages',
      { sys: { id: 'c1' }, fields: { title: { 'en-US': 'Rain' }, body: { 'en-US': 'Rain fell.' } } },
      { identity: 'c1', headline: 'Rain', body: ['Rain fell.'] },
    ],
    [
      'keys of a database, which name nobody',
      { id: 1, title: 't', content: 'Text.', author: 3, tags: [4, 5], categories: [6] },
      { identity: '1', authors: [], keywords: [], subjects: [] },
    ],
  ])('%s', async (_, file, expected) => {
    const { articles, format } = await parseWire(JSON.stringify(file));

    expect(format).toBe('cms-json');
    expect(articles).toMatchObject([expected]);
  });

  test.each<[string, unknown]>([
    ['a list', [{ text: 'One.' }, { text: 'Two.' }]],
    [
      'a list of markup',
      [
        { type: 'text', value: '<p>One.</p>' },
        { type: 'text', value: '<p>Two.</p>' },
      ],
    ],
    [
      'a document',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', text: 'One.' },
          { type: 'paragraph', text: 'Two.' },
        ],
      },
    ],
    [
      'blocks with their texts',
      {
        blocks: [
          { type: 'unstyled', text: 'One.' },
          { type: 'unstyled', text: 'Two.' },
        ],
      },
    ],
    [
      'a tree',
      {
        root: {
          children: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: 'On' },
                { type: 'link', children: [{ text: 'e.' }] },
              ],
            },
            { type: 'list', children: [{ type: 'listitem', children: [{ type: 'text', text: 'Two.' }] }] },
          ],
        },
      },
    ],
  ])('%s of blocks is a text of paragraphs', async (_, content) => {
    const { articles } = await parseWire(JSON.stringify({ id: 'b', title: 't', content }));

    expect(articles[0]?.body).toEqual(['One.', 'Two.']);
  });

  test.each<[string, unknown]>([
    ['a title alone', { id: 1, title: 'Editor', name: 'Jane' }],
    ['a text without a mark of a post', { title: 't', text: 'Some text.' }],
    ['what is sold', { data: [{ id: 1, title: 'Kettle', text: 'It boils.', variants: [{ price: '20.00' }] }] }],
    ['a task', { id: 1, title: 'Tram', description: 'Rails', created_at: '2025-06-02' }],
    ['a schema', { id: 'x', title: 'Schema', type: 'object', properties: { text: { type: 'string' } } }],
    ['settings', { name: 'package', version: '1.0.0', description: 'x', scripts: { a: 'b' } }],
  ])('%s is none', async (_, file) => {
    await expect(parseWire(JSON.stringify(file))).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('the prototype of fields is no field', async () => {
    const { articles } = await parseWire('{"id":"p","title":"t","content":"Text.","__proto__":{"status":"deleted"}}');

    expect(articles).toMatchObject([{ status: 'usable', body: ['Text.'] }]);
  });

  test('whatever its fields hold is read or refused with a reason', async () => {
    const name = fc.constantFrom(
      'title',
      'content',
      'id',
      'date',
      'author',
      'tags',
      'fields',
      'attributes',
      'text',
      'en',
    );
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.constantFrom(null, true),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(name, tie('any'), { maxKeys: 4 }),
      ),
    })).any;

    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async (post) => {
        const read = await parseWire(JSON.stringify(post)).catch((fault: unknown) => fault);
        expect(read instanceof NewsdropError || Array.isArray((read as { articles?: unknown }).articles)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('joins what posts refer to, yet not a long text as often as a small file can say', async () => {
    const shared = { _id: 'x', text: 'The harbour opens again on Monday. '.repeat(1000) };
    const post = { _id: 'p', title: 'Harbour', date: '2025-06-02', body: Array(2000).fill({ _ref: 'x' }) };

    const { articles } = await parseWire(JSON.stringify([post, shared]));
    const { length } = articles[0]?.body ?? [];
    expect(length).toBeGreaterThan(100);
    expect(length).toBeLessThan(500);
  });

  test('joins a long thing of JSON:API to so many posts only', async () => {
    const author = { name: 'Jane Roe', biography: 'She writes. '.repeat(8_000) };
    const posts = Array.from({ length: 200 }, (_, id) => ({
      type: 'post',
      id,
      attributes: { title: `Harbour ${id}`, body: 'The harbour opens again on Monday.', created: '2025-06-02' },
      relationships: { author: { data: [{ type: 'user', id: 1 }] } },
    }));

    const { articles } = await parseWire(
      JSON.stringify({ data: posts, included: [{ type: 'user', id: 1, attributes: author }] }),
    );
    expect(articles).toHaveLength(200);
    const { length } = articles.filter(({ authors }) => authors?.length === 1);
    expect(length).toBeGreaterThan(50);
    expect(length).toBeLessThan(150);
  });

  test('are not looked for without end in wrappings', async () => {
    const nested = `${'{"data":'.repeat(60)}1${'}'.repeat(60)}`;
    await expect(parseWire(nested)).rejects.toMatchObject({ code: 'unsupported' });
  });
});
