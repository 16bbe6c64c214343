import { expect, test } from 'vitest';
import { APART_FEATURES, fillApartFeatures, pathsTo } from '../../../shared/parse/html/apart-features.ts';
import { measureText } from '../../../shared/parse/html/block-text.ts';
import { findContainers } from '../../../shared/parse/html/containers.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';

const LONG =
  'The council voted on Monday to open the old baths again, after a campaign of nine years, and work begins in spring.';
const teaser = (id: number) =>
  `<div class="card card-${id}"><h4>Other</h4><p>A teaser of another story, in one line.</p></div>`;
const page = readPage(
  `<body><main><article><p>${LONG}</p><p>${LONG} Two.</p><p>${LONG} Three.</p></article></main><aside>${[1, 2, 3].map(teaser).join('')}</aside></body>`,
);

test('tells how far a line is from the densest element, and in how many like units it repeats', () => {
  const texts = page.blocks.map((block) => measureText(block.text));
  const width = APART_FEATURES.length;
  const values = new Float32Array(page.blocks.length * width);
  fillApartFeatures(
    page,
    findContainers(page, texts, () => false),
    { values, width, first: 0 },
  );
  const featuresOf = (block: number) =>
    Object.fromEntries(APART_FEATURES.map((name, index) => [name, values[block * width + index]]));

  expect(featuresOf(0)).toMatchObject({ 'apart:up': -1, 'apart:side': 0, 'unit:count': 0, 'article:share': 1 });
  expect(featuresOf(page.blocks.length - 1)).toMatchObject({
    'apart:up': 3,
    'apart:down': 2,
    'apart:side': 1,
    'unit:count': 3,
    'unit:level': 1,
    'unit:blocks': 2,
    'article:share': -1,
  });
});

test('finds where the ways from two elements to the root meet', () => {
  const tags = page.elements.map((element) => element.tag);
  const { meeting, up, branch } = pathsTo(page, tags.indexOf('article'));
  const heading = tags.indexOf('h4');

  expect(tags[meeting[heading] ?? -1]).toBe('body');
  expect(up[heading]).toBe(3);
  expect(tags[branch[heading] ?? -1]).toBe('aside');
});
