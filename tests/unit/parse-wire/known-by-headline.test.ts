import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>نشرة المرفأ</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const titled = (title: string, rest = '') => `<title>${title}</title><description>نص الخبر.</description>${rest}`;

describe('an item of a feed without an id and an address', () => {
  test('is the same article when a new item moves it on', async () => {
    const [before] = (await parseWire(rss(titled('فتح الرصيف')))).articles;
    const [first, second] = (await parseWire(rss(titled('وصول السفينة'), titled('فتح الرصيف')))).articles;

    expect(second?.identity).toBe(before?.identity);
    expect(second?.identity).toBeDefined();
    expect(first?.identity).not.toBe(second?.identity);
  });

  test('keeps its place for a name where others have the same headline, or it has none', async () => {
    const { articles } = await parseWire(
      rss(titled('عاجل'), titled('عاجل'), '<description>نص بلا عنوان.</description>'),
    );

    expect(articles.map(({ identity }) => identity)).toEqual([undefined, undefined, undefined]);
  });

  test('shares its headline with one that is named and is known by it all the same', async () => {
    const { articles } = await parseWire(rss(titled('عاجل', '<guid>urn:x:1</guid>'), titled('عاجل')));

    expect(articles.map(({ identity }) => identity)).toEqual(['urn:x:1', 'عاجل']);
  });

  test('is known so in JSON Feed, too', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', items: [{ title: 'فتح الرصيف', content_text: 'نص.' }] };

    expect((await parseWire(JSON.stringify(feed))).articles).toMatchObject([{ identity: 'فتح الرصيف' }]);
  });
});
