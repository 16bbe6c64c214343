import { expect, test } from 'vitest';
import { cutBlocks } from '../../../shared/parse/html/cut-blocks.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';

const LINE = 'A line that is long enough to be a paragraph of its own, as it goes on and on for a while.';
const kept = (source: string) => {
  const page = readPage(source);
  const cut = cutBlocks(page);
  return page.blocks.filter((_, index) => cut[index] === 0).map((block) => block.text);
};

test('cuts comments, captions, forms and the foot of a page', () => {
  const source = `<p>${LINE}</p><p>${LINE} Two.</p><p>${LINE} Three.</p><figure><figcaption>Caption</figcaption></figure><div class="comment-list"><p>Comment</p></div><form><p>Field</p></form><footer>Foot</footer>`;

  expect(kept(source)).toEqual([LINE, `${LINE} Two.`, `${LINE} Three.`]);
});

test('takes an element that holds most of the page for its frame, whatever its name', () => {
  expect(kept(`<div class="with-comments"><form><p>${LINE}</p></form></div>`)).toEqual([LINE]);
});
