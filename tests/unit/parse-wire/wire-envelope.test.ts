import { describe, expect, test } from 'vitest';
import { encodeText } from '../../support/encode-text.ts';
import { CONTEXT, parseWire } from './parse-wire.ts';
import { item, newsml } from './wire-items.ts';

test.each([
  ['an empty line before its declaration', '\n\n', ''],
  ['NULs behind it', '', '\0\0\0'],
  ["DOS's end of file behind it", '', '\r\n\x1a'],
])('a wire with %s is read', async (_, before, after) => {
  const wire = `<?xml version="1.0"?>${item('<contentMeta><headline>h</headline></contentMeta>')}`;

  expect((await parseWire(before + wire + after)).articles).toMatchObject([{ headline: 'h' }]);
});

describe('an item that cannot be read is told, its neighbours stand', () => {
  const deep = `<![CDATA[${'<div>'.repeat(1000)}]]>`;

  test('in NewsML-G2', async () => {
    const bad = item('', `<inlineData contenttype="text/html">${deep}</inlineData>`, 'guid="urn:x:2"');
    const good = item('<contentMeta><headline>One</headline></contentMeta>');
    const { articles, problems } = await parseWire(`<newsMessage><itemSet>${bad}${good}</itemSet></newsMessage>`);

    expect(articles).toMatchObject([{ headline: 'One' }]);
    expect(problems).toMatchObject([{ part: 'item 1', code: 'malformed' }]);
  });

  test('in NewsML 1', async () => {
    const component = (text: string): string =>
      `<NewsComponent><NewsLines><HeadLine>h</HeadLine></NewsLines><ContentItem><DataContent>${text}</DataContent></ContentItem></NewsComponent>`;
    const [open = '', close = ''] = newsml('', '<x/>').split('<x/>');
    const [, start = ''] = open.split('<NewsML>');
    const file = `<NewsML>${start}${component(deep)}</NewsItem>${start}${component('Text.')}${close}`;
    const { articles, problems } = await parseWire(file);

    expect(articles).toMatchObject([{ body: ['Text.'] }]);
    expect(problems).toMatchObject([{ part: 'item 1', code: 'malformed' }]);
  });
});

describe('charsets of wires', () => {
  const arabic = 'افتتاح الجسر الجديد فوق الميناء القديم';
  const declaring = (charset: string): string =>
    `<?xml version="1.0" encoding="${charset}"?>${item(`<contentMeta><headline>${arabic}</headline></contentMeta>`)}`;
  const bytesIn = (charset: string, declared: string): Uint8Array =>
    encodeText(declaring(declared), charset) ?? new Uint8Array();

  test.each([
    ['windows-1256', 'windows-1256', 'windows-1256'],
    ['windows-1256', 'iso-8859-1', 'windows-1256'],
    ['windows-1256', 'utf-8', 'windows-1256'],
    ['utf-8', 'windows-1256', 'utf-8'],
    ['utf-8', 'utf-16', 'utf-8'],
    ['utf-16le', 'utf-16', 'utf-16le'],
    ['utf-16be', 'utf-8', 'utf-16be'],
    ['iso-8859-6', 'iso-8859-6', 'iso-8859-6'],
  ])('%s, declared as %s', async (charset, declared, told) => {
    const parsed = await parseWire(bytesIn(charset, declared));

    expect(parsed).toMatchObject({ charset: told, articles: [{ headline: arabic }] });
    expect(parsed.undecodable).toBeUndefined();
  });

  test('a byte order mark counts before a declaration', async () => {
    const bytes = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytesIn('utf-8', 'windows-1256')]);

    expect(await parseWire(bytes, CONTEXT)).toMatchObject({ charset: 'utf-8', articles: [{ headline: arabic }] });
  });
});
