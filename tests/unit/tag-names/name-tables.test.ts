import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseRows } from '../../../shared/text/data-table.ts';

const rowsOf = (file: string) => parseRows(readFileSync(new URL(`../../../shared/tag/data/${file}`, import.meta.url)));

describe('the table of organisations', () => {
  const cells = rowsOf('world-organisations.tsv').flatMap((row, at) =>
    row.map((cell) => ({ at, cell, languages: cell.split(':')[0]?.split(',') ?? [] })),
  );

  test('names languages, then names', () => {
    expect(cells.filter(({ cell }) => !/^[a-z]{2,3}(?:,[a-z]{2,3})*:[^|]+(?:\|[^|]+)*$/u.test(cell))).toEqual([]);
  });

  test('gives a name to one organisation in a language', () => {
    const rows = new Map<string, number>();
    const twice = cells.flatMap(({ at, cell, languages }) =>
      languages.flatMap((language) =>
        cell
          .slice(cell.indexOf(':') + 1)
          .split('|')
          .map((name) => `${language} ${name.replace('~', '')}`)
          .filter((key) => {
            const known = rows.get(key);
            rows.set(key, at);
            return known !== undefined && known !== at;
          }),
      ),
    );

    expect(twice).toEqual([]);
  });
});

describe('the tables of names', () => {
  test('every set of patterns that a language goes by exists, and every pattern has one name', () => {
    const sets = new Set(rowsOf('names-patterns.tsv').map(([set]) => set));
    const used = rowsOf('names-languages.tsv').flatMap(([, method, habits = '']) =>
      method === 'tables' ? habits.split('|') : [],
    );

    expect(used.filter((set) => !sets.has(set))).toEqual([]);
    expect(
      rowsOf('names-patterns.tsv').filter(([, , , letters = '']) => !/(?:^|[^\\])\((?!\?)/u.test(letters)),
    ).toEqual([]);
  });

  test('a declension has six cases', () => {
    expect(rowsOf('names-declensions.tsv').filter((row) => row.length !== 10 - 1)).toEqual([]);
  });
});
