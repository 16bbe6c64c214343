import { describe, expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { html } from '../../../shared/parse/html/html.ts';

const context = { key: 'incoming/x/a.html', source: { id: 'x' }, uploadedAt: '2025-06-10T00:00:00Z' };
const file = (text: string) => ({ bytes: new Uint8Array(), text });
const parse = async (text: string) => (await html.parse(file(text), context))[0];
const STORY =
  '<p>The council voted on Monday to open the old baths again, after a campaign that lasted nine years, officials said.</p>' +
  '<p>Work is to begin in the autumn, and the first swimmers should be let in by the spring, according to the plan.</p>';
const page = (head: string, body = STORY) =>
  `<!doctype html><html><head>${head}</head><body><article><h1>Old baths to open again</h1>${body}</article></body></html>`;

describe('html', () => {
  test('recognises pages by their content', () => {
    expect(html.recognises(file(page('')), context)).toBe(true);
    expect(html.recognises(file('{"uri":"x"}'), context)).toBe(false);
    expect(html.recognises({ bytes: new Uint8Array() }, context)).toBe(false);
  });

  test('reads the body of a page that declares nothing', async () => {
    const draft = await parse(page('<title>Old baths to open again | The Gazette</title>'));

    expect(draft?.headline).toBe('Old baths to open again');
    expect(draft?.body).toHaveLength(2);
    expect(draft?.authors).toEqual([]);
    expect(draft?.publishedAt).toBeUndefined();
  });

  test('takes a day for a day: midnight with a zone does not move it', async () => {
    const draft = await parse(page('<meta property="article:published_time" content="2024-03-01T00:00:00+03:00">'));

    expect(draft).toMatchObject({ publishedAt: '2024-03-01T00:00:00Z', publishedPrecision: 'day' });
  });

  test('keeps the instant of a time with a zone', async () => {
    const draft = await parse(page('<meta property="article:published_time" content="2024-03-01T01:30:00+03:00">'));

    expect(draft).toMatchObject({ publishedAt: '2024-02-29T22:30:00Z', publishedPrecision: 'second' });
  });

  test('reads no publication date from a clock time alone', async () => {
    expect((await parse(page('', `<time>08:00</time>${STORY}`)))?.publishedAt).toBeUndefined();
  });

  test('takes its identity from the canonical address, without the fragment, and only from a web address', async () => {
    expect(await parse(page('<link rel="canonical" href="https://a.example/b#c">'))).toMatchObject({
      identity: 'https://a.example/b',
    });
    expect((await parse(page('<link rel="canonical" href="javascript:alert(1)">')))?.identity).toBeUndefined();
  });

  test('a page without text is of the kind it declares', async () => {
    const media = '<title>Old baths</title><meta property="og:type" content="video.other">';
    expect((await parse(`<html><head>${media}</head><body></body></html>`))?.type).toBe('video');
    expect((await parse(page('<meta property="og:type" content="video.other">')))?.type).toBe('text');
  });

  test('takes the declared body only where the page shows next to nothing of it', async () => {
    const declared = 'The council voted to open the old baths again.\n\nWork is to begin in the autumn.';
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Old baths to open again', articleBody: declared })}</script>`;

    expect((await parse(page(data, '<div id="app"></div>')))?.body).toEqual(declared.split('\n\n'));
    expect((await parse(page(data)))?.body).toHaveLength(2);
    expect((await parse(page(data)))?.body[0]).toContain('after a campaign');
  });

  test('refuses a page without an article as empty', () => {
    expect(() => html.parse(file('<html><body><script>x</script></body></html>'), context)).toThrow(NewsdropError);
  });
});
