import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inParallel } from '../../shared/store/in-parallel.ts';
import { checkGrowth } from './regular-expressions/check-growth.ts';
import { type Expression, findLiterals } from './regular-expressions/find-literals.ts';
import { recordBuilt } from './regular-expressions/record-built.ts';

const root = resolve(import.meta.dirname, '../..');
const codes = new Map(
  globSync('{shared,functions}/**/*.ts', { cwd: root }).map((path) => [
    path,
    readFileSync(resolve(root, path), 'utf8'),
  ]),
);
const BUILT = /\bnew RegExp\(/g;
const PATIENCE = 600_000;

/** The faults of expressions, each written once, whatever the number of files that hold it. */
async function findFaults(expressions: Iterable<Expression>): Promise<string[]> {
  const distinct = new Map(Array.from(expressions, (found) => [`/${found.source}/${found.flags}`, found]));
  const faults: string[] = [];
  await inParallel([...distinct], availableParallelism(), async ([written, expression]) => {
    const fault = await checkGrowth(expression);
    if (fault !== undefined) faults.push(`${written}: ${fault}`);
  });
  return faults;
}

describe('the check itself', () => {
  test.each([
    ['(a+)+$', ''],
    [String.raw`\s+$`, ''],
    [String.raw`^(?:[\p{L}\p{M}]+ ?)+$`, 'u'],
    ['(?:a{1,90}b?){1,90}$', ''],
    ['x.*y.{0,50}$', 's'],
  ])('finds more than linear growth in /%s/%s', async (source, flags) => {
    expect(await checkGrowth({ source, flags })).toBeDefined();
  });

  test.each([
    [String.raw`\s+`, 'y'],
    [String.raw`^\S{1,254}@\S{1,254}$`, ''],
    [String.raw`(?<!\s)\s+$`, 'u'],
  ])('accepts /%s/%s', async (source, flags) => {
    expect(await checkGrowth({ source, flags })).toBeUndefined();
  });

  test('finds more than linear growth around and within a long list of words', async () => {
    const words = Array.from({ length: 100 }, (_, number) => `word ${number}`).join('|');

    expect(await checkGrowth({ source: `(?:${words}|\\s+)+$`, flags: '' })).toBeDefined();
    expect(await checkGrowth({ source: `(?:${words}|a)+(?:aa|${words})+$`, flags: 'u' })).toBeDefined();
    expect(await checkGrowth({ source: `^(?:${words})$`, flags: 'u' })).toBeUndefined();
  });

  test('finds the literals of a text, and only those', () => {
    const code = [
      'const a = b / c / d; // a /comment/',
      `const e = \`\${f(/in\\/side/g)} / \${'/text/'}\` + (g) / 2 / h[0] / 3;`,
      'if (/[/]class/u.test(i)) return /last/;',
    ].join('\n');

    expect(findLiterals(code)).toEqual([
      { source: 'in\\/side', flags: 'g' },
      { source: '[/]class', flags: 'u' },
      { source: 'last', flags: '' },
    ]);
  });
});

describe('no regular expression takes more than linear time', () => {
  test('literals', { timeout: PATIENCE }, async () => {
    const literals = [...codes.values()].flatMap(findLiterals);

    expect(literals.length).toBeGreaterThan(100);
    expect(await findFaults(literals)).toEqual([]);
  });

  test('expressions that are built from tables', { timeout: PATIENCE }, async () => {
    const builders = [...codes].filter(([, code]) => code.search(BUILT) >= 0);

    const built = await recordBuilt(builders.map(([path]) => resolve(root, path)));

    for (const [path, code] of builders) {
      const seen = built.filter(({ stack }) => stack.includes(path)).length;
      expect(seen, `${path} builds its expressions while it is loaded`).toBeGreaterThanOrEqual(
        code.match(BUILT)?.length ?? 0,
      );
    }
    expect(await findFaults(built)).toEqual([]);
  });
});
