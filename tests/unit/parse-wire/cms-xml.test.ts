import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const article = (inside: string): string => `<article id="1"><title>Bridge opens</title>${inside}</article>`;
const BODY = '<body><para>The bridge opened on Monday.</para><para>It cost 12 million.</para></body>';

describe('XML that is no article is refused, however it is titled', () => {
  test.each([
    [
      'wares',
      '<products><product><title>Shoe</title><content>A light shoe.</content><date>2025-06-01</date><author>x</author><price>19</price></product></products>',
    ],
    [
      'books',
      '<catalog><book><author>Roe, Jane</author><title>Guide</title><publish_date>2000-10-01</publish_date><description>A guide.</description></book></catalog>',
    ],
    [
      'jobs',
      '<source><job><title>Editor</title><date>2025-06-01</date><description>We look for an editor.</description></job></source>',
    ],
    [
      'strings of a program',
      '<resources><string name="title">News</string><string name="content">Content</string><string name="author">Author</string><string name="date">Date</string></resources>',
    ],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><title>Chart</title><text x="1">Sales</text></svg>'],
    [
      'a forecast',
      '<weather><time from="2025-06-02"><title>Monday</title><body>Rain, dry later.</body></time></weather>',
    ],
    ['a list of addresses', '<urlset><url><loc>https://x.example</loc><news><title>T</title></news></url></urlset>'],
  ])('%s', async (_, content) => {
    await expect(parseWire(`<?xml version="1.0"?>${content}`)).rejects.toMatchObject({ code: 'unsupported' });
  });
});

test('an article whose file breaks off is malformed, not shortened', async () => {
  await expect(parseWire(`<articles>${article(BODY)}<article><title>Second</title><body><p>It`)).rejects.toMatchObject({
    code: 'malformed',
  });
});

test('a page that opens with an article stays a page', async () => {
  const { format } = await parseWire(
    '<article class="post"><header><h1>Bridge opens</h1></header><p>The bridge over the harbour opened on Monday.</p></article>',
  );

  expect(format).toBe('html');
});

test('a box beside an article is no article, and does not name it', async () => {
  const { articles } = await parseWire(
    article(
      `<sidebar><title>Facts</title><text>Twelve piers.</text></sidebar>${BODY}<image><title>The bridge</title></image>`,
    ),
  );

  expect(articles).toMatchObject([
    { headline: 'Bridge opens', body: ['The bridge opened on Monday.', 'It cost 12 million.'] },
  ]);
});

test('a picture beside articles is none, and what is empty says nothing', async () => {
  const { articles } = await parseWire(
    `<list><article type="picture"><title>Bridge</title></article>${article(`${BODY}<embargo/><author/><date/>`)}</list>`,
  );

  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({ identity: '1', authors: [] });
  expect(articles[0]).not.toHaveProperty('embargo');
});

test('names of people are read from their parts', async () => {
  const { articles } = await parseWire(
    article(
      `${BODY}<contrib-group><contrib><name><surname>Roe</surname><given-names>Jane</given-names></name></contrib><contrib><name><surname>Doe</surname><given-names>John</given-names></name></contrib></contrib-group>`,
    ),
  );

  expect(articles[0]?.authors).toEqual([{ name: 'Jane Roe' }, { name: 'John Doe' }]);
});

test('markup made to exhaust its reader ends with a reason', async () => {
  const chain = (name: string, inside: string): string =>
    `<?xml version="1.0"?>${`<${name}>`.repeat(200)}${inside}${`</${name}>`.repeat(200)}`;

  await expect(parseWire(chain('content', '<tag/>'.repeat(50_000)))).rejects.toMatchObject({ code: 'unsupported' });
  await expect(parseWire(chain('x', '<title>t</title>'.repeat(50_000)))).rejects.toMatchObject({ code: 'unsupported' });
  const names = Array.from({ length: 20_000 }, (_, place) => `<n${place}/>`).join('');
  await expect(parseWire(chain('news', names))).rejects.toMatchObject({ code: 'unsupported' });
  await expect(parseWire(`<?xml version="1.0"?>${'<news>'.repeat(1_000)}`)).rejects.toMatchObject({
    code: 'malformed',
  });
});

test('articles come in their order, whatever wraps them', async () => {
  const wrapper = fc.constantFrom('data', 'export', 'items', 'news', 'channel');
  const titles = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{3,9} [a-z]{4,9}$/), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(wrapper, { minLength: 1, maxLength: 4 }), titles, async (wrappers, headlines) => {
      const inside = headlines
        .map((title) => `<story><title>${title}</title><text>Some words.</text></story>`)
        .join('');
      const open = wrappers.map((name) => `<${name}>`).join('');
      const close = wrappers
        .toReversed()
        .map((name) => `</${name}>`)
        .join('');

      const { articles } = await parseWire(`<?xml version="1.0"?>${open}${inside}${close}`);

      expect(articles.map(({ headline }) => headline)).toEqual(headlines);
    }),
    { numRuns: 30 },
  );
});
