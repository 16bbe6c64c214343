import { describe, expect, test } from 'vitest';
import { isPermanent } from '../../../shared/errors/newsdrop-error.ts';
import { html } from '../../../shared/parse/html/html.ts';

const context = { key: 'incoming/x/a.html', source: { id: 'x' }, uploadedAt: '2025-06-10T00:00:00Z' };
const OPENING = '<!doctype html><html><body>';

/** Each must end, in an article or in a fault of the file. What takes more than linear time runs into the test's timeout. */
const PAGES: Readonly<Record<string, () => string>> = {
  '100,000 nested elements': () => `${'<div>'.repeat(100_000)}text`,
  '100,000 nested inline elements': () => `${'<b>'.repeat(100_000)}text`,
  'formatting never closed over paragraphs': () => '<b><p>x'.repeat(50_000),
  'nested tables': () => `${'<table><tr><td>'.repeat(30_000)}x`,
  'end tags without elements': () => `${'<span>'.repeat(300)}${'</i></div></p>'.repeat(100_000)}`,
  'a tag never closed': () => `<p class="${'a '.repeat(1_000_000)}`,
  'a comment never closed': () => `<!-- ${'x '.repeat(1_000_000)}`,
  'a script never closed': () => `<script>${'x < '.repeat(500_000)}`,
  'JSON-LD never closed': () => `<script type="application/ld+json">${'[{"a":'.repeat(100_000)}`,
  'JSON-LD with a text of megabytes': () =>
    `<script type="application/ld+json">{"@type":"Article","articleBody":"${'word '.repeat(350_000)}"}</script>x`,
  'a line of 50 MB': () => 'word '.repeat(10_000_000),
  'a paragraph of spaces': () => `<p>x${' '.repeat(5_000_000)}y`,
  '100,000 paragraphs': () => '<p>Some words, which make a sentence.</p>'.repeat(100_000),
  '100,000 attributes': () => `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="x"`).join(' ')}>x`,
  '100,000 metadata elements': () =>
    '<meta name="author" content="A B"><meta property="og:title" content="T | U">'.repeat(50_000),
  'a title of separators': () => `<title>${'a | b - '.repeat(50_000)}</title><h1>${'a | b - '.repeat(5_000)}</h1>`,
  'lines full of dates': () => `<p class="date">${'1/2/2020 '.repeat(15)}</p>`.repeat(20_000),
  'bylines everywhere': () => '<span class="byline" rel="author">By Ann Bee and Cee Dee</span>'.repeat(30_000),
  'lines broken singly behind a bold word': () => `<p><b>x</b>${' word<br>'.repeat(300_000)}`,
  'trails and tags everywhere': () =>
    '<div class="breadcrumb"><a href="/">Home</a><a class="category" rel="tag" href="/tag/a">a</a></div>'.repeat(
      10_000,
    ),
  'entities that are none': () => '&amp;&#55555;&#x110000;&unknown;'.repeat(100_000),
};

describe('hostile pages', () => {
  test.each(Object.entries(PAGES))('%s', async (_, page) => {
    const text = OPENING + page();

    const outcome = await Promise.resolve()
      .then(() => html.parse({ bytes: new Uint8Array(), text }, context))
      .catch((error: unknown) => error);

    expect(Array.isArray(outcome) || isPermanent(outcome)).toBe(true);
  });
});
