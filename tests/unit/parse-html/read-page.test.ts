import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../shared/parse/html/read-page.ts';

const texts = (source: string) => readPage(source).blocks.map((block) => block.text);

describe('readPage', () => {
  test('ends a block at the edge of elements that are not inline, and at two line breaks', () => {
    const source = '<div>one <b>and</b> a half<p>two<br>lines<br><br>three<ul><li>four<li>five</ul>six</div>';

    expect(texts(source)).toEqual(['one and a half', 'two lines', 'three', 'four', 'five', 'six']);
  });

  test('ends a block at one line break behind a long sentence', () => {
    const sentence = 'قال مدير الميناء إن الرصيف الجديد سيفتح أمام السفن مطلع الشهر المقبل بعد اكتمال أعمال الصيانة.';

    expect(texts(`<td>${sentence}<br>${sentence}<br/>(النهاية) م ع</td>`)).toEqual([
      sentence,
      sentence,
      '(النهاية) م ع',
    ]);
    expect(texts('<p>A line of verse,<br>and one more.<br>The last one</p>')).toEqual([
      'A line of verse, and one more. The last one',
    ]);
  });

  test('reads no text of scripts, buttons, drawings and forms’ lists', () => {
    const source =
      '<p>a<script>b</script><svg><text>c</text></svg><button>d</button><select><option>e</select></p><p>f</p>';

    expect(texts(source)).toEqual(['a', 'f']);
  });

  test('counts the characters of links even where a link is never closed', () => {
    const [link, after] = readPage('<p><a href="/x">linked</a> free</p><p><a href="/y">open<p>free again</p>').blocks;

    expect(link).toMatchObject({ text: 'linked free', links: 1, linkCharacters: 6 });
    expect(after).toMatchObject({ text: 'open', linkCharacters: 4 });
  });

  test('lets an inline end tag close its element only, and a stray one nothing', () => {
    const { blocks, elements } = readPage('<div><b>x<p>y</b>z</p></div></i></table><p>last</p>');

    expect(blocks.map((block) => block.text)).toEqual(['x', 'yz', 'last']);
    expect(elements[blocks.at(-1)?.element ?? -1]?.inBold).toBe(false);
  });

  test('knows what the page hides', () => {
    const { blocks, elements } = readPage(
      '<div style="display: none"><p>hidden</p></div><p aria-hidden="true">too</p><p>seen</p>',
    );

    expect(blocks.map((block) => elements[block.element]?.hidden)).toEqual([true, true, false]);
  });

  test('takes the parts that React streams behind a page for shown: a script puts them in their places', () => {
    const { blocks, elements } = readPage(
      '<div hidden id="S:1a"><p>streamed</p></div><div hidden id="menu">menu</div>',
    );

    expect(blocks.map((block) => elements[block.element]?.hidden)).toEqual([false, true]);
  });

  test('reads no note that a link holds for screen readers, but a link of nothing else', () => {
    const { blocks } = readPage(
      '<p>See <a href="/a">the report<span class="sr-only">opens in a new tab</span></a> of <a href="/b">the council' +
        '<span style="position: absolute; clip: rect(0, 0, 0, 0)">, opens new window</span></a>.</p>' +
        '<a href="/c"> <span class="visually-hidden">Share</span></a>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['See the report of the council.', 'Share']);
  });

  test('keeps metadata, links, JSON-LD and title apart from the text', () => {
    const page = readPage(
      '<html lang=fr><head><title>T &amp; U</title><meta name=a content=b><link rel=canonical href=c><script type="application/ld+json">{"d":1}</script></head><body>e',
    );

    expect(page).toMatchObject({
      title: 'T & U',
      language: 'fr',
      metas: [{ name: 'a', content: 'b' }],
      links: [{ rel: 'canonical', href: 'c' }],
      jsonLd: ['{"d":1}'],
    });
    expect(page.blocks.map((block) => block.text)).toEqual(['e']);
  });

  test('reads any text whatever: parents before children, runs inside their elements, blocks trimmed', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href=x>',
      '</a>',
      '<b>',
      '</b>',
      '<table><td>',
      '</table>',
      '<li>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<svg/>',
      '&amp;',
      '&#0;',
      'text ',
      ' ',
      '<',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
        ),
        (source) => {
          const { elements, runs, blocks } = readPage(source);
          elements.forEach((element, index) => {
            expect(element.parent).toBeLessThan(index);
            expect(element.endRun).toBeGreaterThanOrEqual(element.firstRun);
          });
          for (const run of runs) expect(elements[run.element]).toBeDefined();
          for (const block of blocks) expect(block.text).toBe(block.text.trim());
        },
      ),
    );
  });
});
