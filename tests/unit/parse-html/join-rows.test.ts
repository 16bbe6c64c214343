import { expect, test } from 'vitest';
import { readPage } from '../../../shared/parse/html/read-page.ts';

const texts = (source: string) => readPage(source).blocks.map((block) => block.text);

test('reads a row of short cells as one line, with all its links', () => {
  const { blocks } = readPage(
    '<table><tr><th>Team<th>Points</tr><tr><td><a href="/r">Rovers</a></td><td><p>31</p></td><td><b>+4</b></td></tr></table>',
  );

  expect(blocks.map((block) => block.text)).toEqual(['Team Points', 'Rovers 31 +4']);
  expect(blocks[1]).toMatchObject({ links: 1, linkCharacters: 6, boldCharacters: 2 });
});

test('leaves the cells apart that lay out a page: long ones, and ones of several lines', () => {
  const long = 'A paragraph that stands in a cell because the page was laid out in tables, long ago, by hand.';

  expect(texts(`<table><tr><td>Menu</td><td>${long}</td></tr></table>`)).toEqual(['Menu', long]);
  expect(texts('<table><tr><td>Menu</td><td><p>One</p><p>Two</p></td></tr></table>')).toEqual(['Menu', 'One', 'Two']);
});

test('joins nothing across rows or tables', () => {
  expect(texts('<table><tr><td>a<tr><td>b</table><table><tr><td>c</table>')).toEqual(['a', 'b', 'c']);
});
