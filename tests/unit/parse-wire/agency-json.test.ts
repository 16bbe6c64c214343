import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

describe("AP's items", () => {
  test('a picture is by its photographer', async () => {
    const item = {
      altids: { itemid: 'a1' },
      type: 'picture',
      headline: 'The bridge',
      photographer: { code: 'x', name: 'Jane Roe', title: 'STF' },
      description_caption: 'The bridge at night.',
    };

    const { articles } = await parseWire(JSON.stringify({ data: { item } }));

    expect(articles).toMatchObject([
      { type: 'picture', authors: [{ name: 'Jane Roe', role: 'photographer' }], body: ['The bridge at night.'] },
    ]);
  });
});

test("of AP's subjects, those of another vocabulary keep its name", async () => {
  const subject = [
    { scheme: 'http://cv.ap.org/id/', code: 'a', name: 'Courts' },
    { scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000065', name: 'civil unrest' },
  ];

  const { articles } = await parseWire(JSON.stringify({ altids: { itemid: 'a1' }, headline: 'h', subject }));

  expect(articles[0]?.subjects.map(({ scheme }) => scheme)).toEqual([
    'ap-subject',
    'http://cv.iptc.org/newscodes/mediatopic/',
  ]);
});

describe("Arc's stories", () => {
  const story = (...content_elements: object[]): string =>
    JSON.stringify({
      _id: 'A1',
      type: 'story',
      version: '0.10.9',
      headlines: { basic: 'Bridge opens' },
      content_elements,
    });
  const text = (content: string): object => ({ type: 'text', content });

  test.each<[string, object, string[]]>([
    [
      'a table of lists',
      { type: 'table', header: [text('Year'), text('Cost')], rows: [[text('2024'), text('12')]] },
      ['Year | Cost', '2024 | 12'],
    ],
    [
      'a table of rows whose cells hold elements',
      { type: 'table', rows: [{ type: 'table_row', cells: [{ type: 'table_cell', content_elements: [text('A')] }] }] },
      ['A'],
    ],
    ['text of another system', { type: 'raw_html', content: '<p>One.</p><h3>Two</h3>' }, ['One.', 'Two']],
    ['a post on a network', { type: 'raw_html', content: '<blockquote class="tweet"><p>Hi</p></blockquote>' }, []],
    ['a byline', { type: 'raw_html', content: '<p>By Jane Roe</p><p>and John Doe</p>' }, []],
    ['a widget', { type: 'raw_html', content: '<p>Vote!</p><script>vote()</script>' }, []],
  ])('%s', async (_, element, expected) => {
    const { articles } = await parseWire(story(text('The bridge opens.'), element));

    expect(articles[0]?.body).toEqual(['The bridge opens.', ...expected]);
  });

  test('stories beside it are related, pictures are not', async () => {
    const related_content = {
      basic: [
        { type: 'reference', referent: { id: 'A2', type: 'story' } },
        { type: 'story', _id: 'A3' },
        { type: 'image', _id: 'I1' },
      ],
      redirect: [],
    };

    const { articles } = await parseWire(
      JSON.stringify({
        _id: 'A1',
        type: 'story',
        version: '0.10.9',
        headlines: { basic: 'Bridge opens' },
        related_content,
      }),
    );

    expect(articles[0]?.related).toEqual([
      { rel: 'related', identity: 'A2' },
      { rel: 'related', identity: 'A3' },
    ]);
  });
});
