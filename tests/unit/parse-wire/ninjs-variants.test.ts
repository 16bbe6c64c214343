import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const one = { uri: 'urn:x:1', type: 'text', headline: 'Bridge opens', body_html: '<p>The bridge opens.</p>' };
const two = { ...one, uri: 'urn:x:2', headline: 'Harbour closes' };

describe('ninjs as services send it', () => {
  test.each<[string, unknown]>([
    ['a list', [one, two]],
    ['an object with items', { items: [one, two] }],
    [
      "a search engine's answer",
      {
        took: 3,
        hits: {
          total: 2,
          hits: [
            { _id: 'a', _source: one },
            { _id: 'b', _source: two },
          ],
        },
      },
    ],
    [
      "a content API's page",
      {
        _items: [
          { _id: '1', ...one },
          { _id: '2', ...two },
        ],
        _meta: { total: 2 },
      },
    ],
    ['an item of many in one field', { total: 2, item: [one, two] }],
  ])('%s', async (_, value) => {
    const { format, articles } = await parseWire(JSON.stringify(value));

    expect(format).toBe('ninjs');
    expect(articles.map(({ identity }) => identity)).toEqual(['urn:x:1', 'urn:x:2']);
  });

  test('one item a line, a broken line among them', async () => {
    const { articles, problems } = await parseWire(`${JSON.stringify(one)}\n{"uri": \n\n${JSON.stringify(two)}\n`);

    expect(articles.map(({ headline }) => headline)).toEqual(['Bridge opens', 'Harbour closes']);
    expect(problems).toEqual([{ part: 'line 2', code: 'malformed', detail: 'The line is not valid JSON.' }]);
  });

  test('a package and the articles that it carries', async () => {
    const picture = { uri: 'urn:x:3', type: 'picture', body_text: 'A picture.' };
    const composite = {
      uri: 'urn:x:p',
      type: 'composite',
      headline: 'Top',
      associations: { main: one, side: two, picture },
    };

    const { articles } = await parseWire(JSON.stringify(composite));

    expect(articles.map(({ identity }) => identity)).toEqual(['urn:x:p', 'urn:x:1', 'urn:x:2']);
    expect(articles[0]?.related).toEqual([
      { rel: 'main', identity: 'urn:x:1' },
      { rel: 'side', identity: 'urn:x:2' },
    ]);
  });

  test('an object that breaks off is malformed', async () => {
    await expect(parseWire('{"uri": "urn:x:1",\n"headline": "Bridge')).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a ninjs item without a word', () => {
  const shell = { uri: 'urn:x:2', version: '2', type: 'text', pubstatus: 'usable' };

  test('is told, and its neighbours stand', async () => {
    const { articles, problems } = await parseWire(JSON.stringify([one, shell]));

    expect(articles.map(({ identity }) => identity)).toEqual(['urn:x:1']);
    expect(problems).toMatchObject([{ part: 'item 2', code: 'empty' }]);
  });

  test('is no article where it has no name either', async () => {
    await expect(parseWire('{"type": "text", "urgency": 4, "pubstatus": "usable"}')).rejects.toMatchObject({
      code: 'empty',
    });
  });

  test('names an article where it is alone', async () => {
    expect((await parseWire(JSON.stringify(shell))).articles).toMatchObject([{ identity: 'urn:x:2' }]);
  });

  test('kills and withholds all the same', async () => {
    const { articles } = await parseWire(JSON.stringify({ ...shell, pubstatus: 'canceled' }));

    expect(articles).toMatchObject([{ identity: 'urn:x:2', status: 'canceled' }]);
  });
});

describe('fields of ninjs', () => {
  test.each<[string, object, object]>([
    ['guid for uri', { guid: 'tag:x,2025:1', headline: 'h' }, { identity: 'tag:x,2025:1', uri: 'tag:x,2025:1' }],
    [
      'a headline by role',
      {
        uri: 'u',
        headlines: [
          { role: 'short', value: 's' },
          { role: 'main', value: 'm' },
        ],
      },
      { headline: 'm' },
    ],
    ['a version with a fraction', { uri: 'u', headline: 'h', version: '2.0' }, { version: 2 }],
    ['all keywords in one', { uri: 'u', headline: 'h', keywords: 'vlak, nehoda' }, { keywords: ['vlak', 'nehoda'] }],
    [
      'a body whose tags are escaped',
      { uri: 'u', headline: 'h', body_html: '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;' },
      { body: ['One.', 'Two.'] },
    ],
    ['one headline that is no list', { uri: 'u', headlines: { value: 'm' } }, { headline: 'm' }],
    [
      'a genre as URI',
      { uri: 'u', headline: 'h', genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Actuality' }] },
      { genre: 'Actuality' },
    ],
    ['a location that is an object', { uri: 'u', headline: 'h', located: { name: 'Cairo' } }, { dateline: 'Cairo' }],
    [
      'a byline in markup',
      { uri: 'u', headline: 'h', byline: '<p>By Jane Roe</p>' },
      { authors: [{ name: 'Jane Roe' }] },
    ],
    ['an expiry', { uri: 'u', headline: 'h', expires: '2025-07-01T00:00:00Z' }, { expiresAt: '2025-07-01T00:00:00Z' }],
    [
      'when it was first published, before when it was made',
      {
        guid: 'u',
        headline: 'h',
        firstcreated: '2025-06-01T08:00:00+0000',
        firstpublished: '2025-06-02T09:00:00+0000',
        versioncreated: '2025-06-02T09:00:00+0000',
      },
      { publishedAt: '2025-06-02T09:00:00Z' },
    ],
    ['an empty embargo', { uri: 'u', headline: 'h', embargoed: '' }, { embargo: { untilToldOtherwise: true } }],
    [
      "an embargo without a zone, in the source's",
      { uri: 'u', headline: 'h', embargoedUntil: '2025-06-02T12:00:00' },
      { embargo: { until: '2025-06-02T10:00:00Z' } },
    ],
    ['an embargo that is null', { uri: 'u', headline: 'h', embargoed: null }, { status: 'usable' }],
    [
      'a dateline in the text before its location',
      { uri: 'u', headline: 'h', located: 'Grosseto', body_text: 'GROSSETO, Italy (AP) -- The trial has begun.' },
      { dateline: 'GROSSETO, Italy (AP)', body: ['The trial has begun.'] },
    ],
    [
      'its location where the text has none',
      { uri: 'u', headline: 'h', located: 'Grosseto', body_text: 'The trial has begun.' },
      { dateline: 'Grosseto' },
    ],
    [
      'authors without those who edited it',
      {
        guid: 'u',
        headline: 'h',
        authors: [
          { name: 'Jane Roe', role: 'author' },
          { name: 'John Doe', role: 'editor' },
        ],
      },
      { authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'a picture, whose text is its description',
      { uri: 'u', type: 'picture', description_text: 'The bridge.' },
      { type: 'picture', body: ['The bridge.'] },
    ],
    [
      'sections',
      { guid: 'u', headline: 'h', service: [{ code: 'f', name: 'Finance' }] },
      { subjects: [{ scheme: 'category', code: 'f', label: 'Finance' }] },
    ],
    ['signals', { guid: 'u', headline: 'h', signal: [{ qcode: 'sig:correction' }] }, { signals: ['correction'] }],
    [
      'one subject that is no list',
      { uri: 'u', headline: 'h', subject: { code: 'medtop:04000000' } },
      { subjects: [{ code: 'medtop:04000000' }] },
    ],
    [
      'usage terms as a list',
      { uri: 'u', headline: 'h', usageterms: ['Web only.', 'No archives.'] },
      { usageTerms: 'Web only. No archives.' },
    ],
    ['a version that is a number', { uri: 'u', headline: 'h', version: 7 }, { version: 7 }],
    [
      'markup and references in a headline',
      { uri: 'u', headline: '<b>Fish</b> &amp; chips' },
      { headline: 'Fish & chips' },
    ],
    [
      'associated articles, and no pictures',
      {
        uri: 'u',
        headline: 'h',
        associations: { a: { uri: 'urn:x:2', type: 'text' }, b: { uri: 'urn:x:3', type: 'picture' } },
      },
      { related: [{ rel: 'a', identity: 'urn:x:2' }] },
    ],
  ])('%s', async (_, item, expected) => {
    expect((await parseWire(JSON.stringify(item))).articles).toMatchObject([expected]);
  });

  test('a note to editors is in no draft', async () => {
    const { articles } = await parseWire(JSON.stringify({ ...one, ednote: 'secret', edNote: 'secret' }));

    expect(JSON.stringify(articles)).not.toContain('secret');
  });
});

describe('fields of ninjs as senders fill them in', () => {
  test.each<[string, object, object]>([
    [
      'a list of bylines',
      { bylines: [{ by: 'By Jane Roe', title: 'Correspondent' }, { name: 'John Doe' }] },
      { authors: [{ name: 'Jane Roe', role: 'Correspondent' }, { name: 'John Doe' }] },
    ],
    ['genres as words', { genres: ['Feature'] }, { genre: 'Feature' }],
    [
      'the source behind the author',
      { byline: 'By Jane Roe, Harbour Wire', copyrightholder: 'Harbour Wire' },
      { authors: [{ name: 'Jane Roe' }] },
    ],
    ['the source alone', { byline: 'Wire', source: 'Wire' }, { authors: [], sourceName: 'Wire' }],
    [
      'who publishes under their own name',
      { byline: 'Jane Roe', source: 'Jane Roe' },
      { authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'a byline above the text',
      { body_html: '<p>By Jane Roe</p><p>The bridge opens.</p>' },
      { authors: [{ name: 'Jane Roe' }], body: ['The bridge opens.'] },
    ],
  ])('%s', async (_, fields, expected) => {
    const { articles } = await parseWire(JSON.stringify({ ...one, ...fields }));

    expect(articles).toMatchObject([expected]);
  });
});

test('of several texts the one without a role stands before those with another', async () => {
  const { articles } = await parseWire(
    JSON.stringify({
      uri: 'urn:x:1',
      standard: { name: 'ninjs' },
      headlines: [{ role: 'short', value: 'Opens' }, { value: 'Bridge opens' }],
      bodies: [
        { role: 'excerpt', value: '<p>It opens.</p>', contentType: 'text/html' },
        { role: 'main', value: 'The bridge opens.' },
      ],
    }),
  );

  expect(articles).toMatchObject([{ headline: 'Bridge opens', body: ['The bridge opens.'] }]);
});
