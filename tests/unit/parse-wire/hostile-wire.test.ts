import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const g2 = (body: string): string =>
  `<newsItem guid="g"><contentMeta><headline>h</headline></contentMeta><contentSet><inlineXML><html><body>${body}</body></html></inlineXML></contentSet></newsItem>`;
const feed = (item: string): string => `<rss version="2.0"><channel>${item}</channel></rss>`;
const laughs = `<!DOCTYPE newsItem [<!ENTITY a "lol">${[...'bcdefghij']
  .map((name, place) => `<!ENTITY ${name} "${`&${'abcdefghij'[place]};`.repeat(10)}">`)
  .join('')}]>`;
const mail = (parts: string): string =>
  `From: a@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n${parts}--m--\r\n`;

describe('XML that attacks its reader ends as malformed', () => {
  test.each([
    ['entity expansion', laughs + g2('<p>&j;</p>')],
    ['an external entity', `<!DOCTYPE newsItem [<!ENTITY x SYSTEM "file:///etc/hostname">]>${g2('<p>&x;</p>')}`],
    ['parameter entities', `<!DOCTYPE newsItem [<!ENTITY % p "<!ENTITY x 'y'>">%p;]>${g2('<p>&x;</p>')}`],
    ['100,000 nested elements', g2('<div>'.repeat(100_000) + '</div>'.repeat(100_000))],
    ['elements that never end', g2('<div>'.repeat(100))],
    ['a comment that never ends', `<newsItem><!-- ${'x'.repeat(1000)}`],
    ['a section that never ends', '<NewsML><![CDATA['],
    ['a NUL', g2('<p>a\0b</p>')],
    ['a lone surrogate', g2('<p>&#xD800;</p>')],
    ['a document cut off', g2('<p>x</p>').slice(0, -9)],
  ])('%s', async (_, content) => {
    await expect(parseWire(content)).rejects.toMatchObject({ code: 'malformed' });
  });
});

test('a document type is skipped, and what it points at is not fetched', async () => {
  const parsed = await parseWire(
    '<!DOCTYPE nitf SYSTEM "http://192.0.2.1/nitf.dtd"><nitf><body><body.head><hedline><hl1>x</hl1></hedline></body.head></body></nitf>',
  );

  expect(parsed.articles[0]?.headline).toBe('x');
});

test('a file with more elements than any newsroom sends is too large', async () => {
  await expect(parseWire(feed('<item/>'.repeat(600_000)))).rejects.toMatchObject({ code: 'too-large' });
});

test('a line of 50 MB is read', async () => {
  const words = 50_000_000 / 5;

  const parsed = await parseWire(
    feed(`<item><title>t</title><description>${'word '.repeat(words)}</description></item>`),
  );

  expect(parsed.articles[0]?.body[0]).toHaveLength(words * 5 - 1);
});

test('an item nested beyond reason is left out and told, its neighbour stands', async () => {
  const deep = `<item><title>deep</title><description><![CDATA[${'<div>'.repeat(100_000)}]]></description></item>`;

  const parsed = await parseWire(feed(`${deep}<item><title>flat</title></item>`));

  expect(parsed.articles.map((article) => article.headline)).toEqual(['flat']);
  expect(parsed.problems).toMatchObject([{ part: 'item 1', code: 'malformed' }]);
});

describe('ill-formed feeds are read as far as they go', () => {
  test.each([
    ['a section that never ends', '<item><title>t</title><description><![CDATA[text', ['text']],
    ['an undeclared entity', '<item><title>t</title><description>a&nosuch;b</description></item>', ['a&nosuch;b']],
    ['a bare ampersand', '<item><title>t</title><description>a & b</description></item>', ['a & b']],
    ['elements that cross', '<item><title>t</title><description>a</item></description>', ['a']],
    [
      'bytes of windows-1252 as references',
      '<item><title>t</title><description>don&#146;t</description></item>',
      ['don’t'],
    ],
  ])('%s', async (_, item, body) => {
    const parsed = await parseWire(feed(item));

    expect(parsed.articles[0]?.body).toEqual(body);
  });
});

test('no entity of a feed is expanded', async () => {
  const content = laughs.replace('newsItem', 'rss') + feed('<item><title>&j;</title></item>');

  const parsed = await parseWire(content);

  expect(parsed.articles[0]?.headline).toBe('&j;');
});

describe('JSON', () => {
  const story = (elements: string): string =>
    `{"type":"story","version":"0.10.9","headlines":{"basic":"x"},"content_elements":${elements}}`;
  const nested = (depth: number): string =>
    `${'[{"type":"list","items":'.repeat(depth)}[{"type":"text","content":"t"}]${'}]'.repeat(depth)}`;

  test('nested beyond any news is malformed', async () => {
    await expect(parseWire(story(nested(50_000)))).rejects.toMatchObject({ code: 'malformed' });
  });

  test('elements nested beyond reason are cut', async () => {
    const flat = await parseWire(story(nested(3)));
    const deep = await parseWire(story(nested(60)));

    expect(flat.articles[0]?.body).toEqual(['t']);
    expect(deep.articles[0]?.body).toEqual([]);
  });
});

describe('mail', () => {
  const part = (name: string): string =>
    `--m\r\nContent-Disposition: attachment; filename=${name}\r\nContent-Type: text/plain\r\n\r\nA story.\r\n`;

  test('1,000 attachments are too many', async () => {
    const parts = Array.from({ length: 1000 }, (_, place) => part(`f${place}.txt`)).join('');

    await expect(parseWire(mail(parts))).rejects.toMatchObject({ code: 'too-large' });
  });

  test('1,000 parts of text are one text', async () => {
    const parts = '--m\r\nContent-Type: text/plain\r\n\r\nWords.\r\n'.repeat(1000);

    const parsed = await parseWire(mail(parts));

    expect(parsed.articles).toHaveLength(1);
    expect(parsed.articles[0]?.body.join(' ').match(/Words\./g)).toHaveLength(1000);
  });

  test('1,000 nested parts are malformed', async () => {
    const nested = Array.from(
      { length: 1000 },
      (_, place) => `Content-Type: multipart/mixed; boundary=b${place}\r\n\r\n--b${place}\r\n`,
    ).join('');

    await expect(parseWire(`From: a@example.org\r\nSubject: s\r\n${nested}\r\nx`)).rejects.toMatchObject({
      code: 'malformed',
    });
  });

  test('a header without end is malformed', async () => {
    await expect(parseWire(`From: a@example.org\r\nSubject: ${'x'.repeat(5_000_000)}\r\n\r\nx`)).rejects.toMatchObject({
      code: 'malformed',
    });
  });
});

describe('documents', () => {
  const relationships =
    '<Relationships><Relationship Type="a/officeDocument" Target="word/document.xml"/></Relationships>';
  const word = (document: Uint8Array): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8('<x/>'),
      '_rels/.rels': strToU8(relationships),
      'word/document.xml': document,
    });

  test('an Office file without its document is malformed', async () => {
    const file = zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/styles.xml': strToU8('<x/>') });

    await expect(parseWire(file)).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a document that is no XML is malformed', async () => {
    await expect(parseWire(word(strToU8('nothing')))).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a document that expands entities is malformed', async () => {
    const document = `${laughs.replace('newsItem', 'w:document')}<w:document><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>`;

    await expect(parseWire(word(strToU8(document)))).rejects.toMatchObject({ code: 'malformed' });
  });

  test('a document that unpacks beyond its limit is too large', async () => {
    await expect(parseWire(word(new Uint8Array(60_000_000).fill(32)))).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('teletype', () => {
  test.each([
    ['a message that never ends', `\x01exa0001 3 i 1\n\x02Headline\n${'word '.repeat(200_000)}`],
    ['spaces without end', `\x16\x16\x01a0001\x1f\nu i\n\x02^Key<\n^Headline${' '.repeat(1_000_000)}<\n\tText.\n\x03`],
    [
      'marks without end',
      `\x16\x16\x01a0001\x1f\nu i\n\x02^Key<\n^Headline<\n^${'= '.repeat(500_000)}x\n\tText.\n\x03`,
    ],
  ])('%s is read', async (_, content) => {
    const parsed = await parseWire(content);

    expect(parsed.articles[0]?.headline).toBe('Headline');
  });

  test('a message without text is empty', async () => {
    await expect(parseWire('\x01exa0001 3 i 1 and no text in it at all, it seems')).rejects.toMatchObject({
      code: 'empty',
    });
  });
});
