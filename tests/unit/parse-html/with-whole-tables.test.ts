import { expect, test } from 'vitest';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { withWholeTables } from '../../../shared/parse/html/with-whole-tables.ts';

const ROWS = ['<tr><th>Team</th><th>Points</th></tr>', row('Harbour', 31), row('الميناء', 27), row('Valley', 11)];

/** The lines that belong to the article, where only those with a full stop and what `alsoChosen` says were chosen. */
function linesOf(markup: string, alsoChosen = (_: string): boolean => false): string[] {
  const page = readPage(markup);
  const chosen = Uint8Array.from(page.blocks, ({ text }) => (text.endsWith('.') || alsoChosen(text) ? 1 : 0));
  const whole = withWholeTables(page, chosen);
  return page.blocks.filter((_, block) => whole[block] === 1).map(({ text }) => text);
}

function row(team: string, points: number | string): string {
  return `<tr><td>${team}</td><td>${points}</td></tr>`;
}

function table(rows: readonly string[]): string {
  return `<table>${rows.join('')}</table>`;
}

const ALL = ['Team Points', 'Harbour 31', 'الميناء 27', 'Valley 11'];

test('a table between paragraphs is taken whole', () => {
  expect(linesOf(`<p>The league ended.</p><h2>Standings</h2>${table(ROWS)}<p>It starts again in May.</p>`)).toEqual([
    'The league ended.',
    ...ALL,
    'It starts again in May.',
  ]);
});

test('a broad table directly below a paragraph is taken whole though nothing follows', () => {
  const broad = ROWS.map((cells) => cells.replace('<tr>', '<tr><td>10</td>'));

  expect(linesOf(`<p>The league ended.</p>${table(broad)}<p>Sport</p>`)).toEqual([
    'The league ended.',
    ...ALL.map((line) => `10 ${line}`),
  ]);
});

test('a head that is there twice is said once', () => {
  const [head = '', ...rows] = ROWS;

  expect(linesOf(`<p>The league ended.</p>${table([head, head, ...rows])}<p>It starts again.</p>`)).toEqual([
    'The league ended.',
    ...ALL,
    'It starts again.',
  ]);
});

test.each([
  ['apart from the article', `<p>The league ended.</p><h2>Sport</h2><p>Menu</p>${table(ROWS)}<p>It ends.</p>`],
  [
    'of links',
    `<p>The league ended.</p>${table(['One', 'Two', 'Three'].map((name) => row(`<a href="/">${name}</a>`, '')))}<p>It ends.</p>`,
  ],
  ['of two columns at the end', `<p>The league ended.</p>${table(ROWS)}<p>Sport</p>`],
  ['of two rows', `<p>The league ended.</p>${table(ROWS.slice(0, 2))}<p>It starts again.</p>`],
  [
    'that lays a page out',
    `<p>The league ended.</p><table><tr><td><p>One</p><p>Two</p><p>Three</p></td></tr></table><p>It ends.</p>`,
  ],
])('a table %s is left as it was chosen', (_, markup) => {
  expect(linesOf(markup).filter((line) => !line.endsWith('.'))).toEqual([]);
});

test('a table in a cell of a layout is one of its own', () => {
  const inner = `<table><tr><td><p>The league ended.</p>${table(ROWS)}<p>It starts again.</p></td></tr></table>`;

  expect(linesOf(inner)).toEqual(['The league ended.', ...ALL, 'It starts again.']);
});

test('a chosen row of a table that is not taken stays, below its like that was not chosen, too', () => {
  expect(linesOf(`<p>Menu</p>${table(ROWS)}`, (text) => text === 'Harbour 31')).toEqual(['Harbour 31']);

  const page = readPage(table([row('Harbour', 31), row('Harbour', 31)]));
  expect(withWholeTables(page, Uint8Array.of(0, 1))).toEqual(Uint8Array.of(0, 1));
});
