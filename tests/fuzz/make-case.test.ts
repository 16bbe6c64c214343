import { expect, test } from 'vitest';
import { makeFullArticles } from '../unit/parse-hostile/make-full-articles.ts';
import { CaseRunner } from './case-runner.ts';
import { checkRecord } from './check-record.ts';
import type { Seed } from './load-seeds.ts';
import { makeCase } from './make-case.ts';
import { withinLimits } from './within-limits.ts';

const SEEDS: readonly [Seed, ...Seed[]] = [
  { name: 'a.txt', bytes: Buffer.from('Harbour opens\n\nThe harbour opens today.\n') },
  { name: 'b.json', bytes: Buffer.from('{"uri":"urn:x:1","headline":"Harbour opens"}') },
];
const LIMITS = { cpu: 20_000, cpuOfArticle: 0, memory: 4 * 2 ** 30 };

test('a seed makes the same cases again, another seed others', () => {
  const cases = (seed: number) => Array.from({ length: 50 }, (_, place) => makeCase(seed, place, SEEDS));

  expect(cases(1)).toEqual(cases(1));
  expect(cases(1)).not.toEqual(cases(2));
});

test('a record with an empty field, half a character or evidence outside its text is a fault', async () => {
  const [article] = await makeFullArticles(
    'Iran opens its harbour\n\nThe government of Iran opens the harbour today.\n',
  );
  if (article === undefined) throw new Error('A sound file makes an article.');

  expect(checkRecord(article)).toBeUndefined();
  expect(checkRecord({ ...article, slugline: '' })).toContain('slugline is empty');
  expect(checkRecord({ ...article, slugline: '\ud800' })).toContain('lone surrogate');
  expect(checkRecord({ ...article, updatedAt: '2025-02-99T00:00:00Z' })).toContain('updatedAt');
  expect(checkRecord({ ...article, headline: 'x', body: ['x'] })).toContain('evidence outside');
});

test('a file of many articles may take longer than one of few, as its articles allow', () => {
  const limits = { ...LIMITS, cpu: 10_000, cpuOfArticle: 20 };
  const articlesOf = (count: number) => ({ end: 'articles', format: 'rss', count }) as const;

  expect(withinLimits(articlesOf(1), 9_999, limits)).toEqual(articlesOf(1));
  expect(withinLimits(articlesOf(500), 10_001, limits)).toMatchObject({ end: 'fault', kind: 'time-out' });
  expect(withinLimits(articlesOf(501), 10_001, limits)).toEqual(articlesOf(501));
  expect(withinLimits({ end: 'refused', code: 'malformed' }, 10_001, limits)).toMatchObject({ kind: 'time-out' });
});

test('a case that takes longer than its limit is a time-out, and the next one runs', { timeout: 120_000 }, async () => {
  const runner = new CaseRunner();
  const slow = { bytes: new Uint8Array(Buffer.from('word '.repeat(2_000_000))), key: 'a.txt', source: { id: 'x' } };
  const quick = { bytes: new Uint8Array(SEEDS[0].bytes), key: 'a.txt', source: { id: 'x' } };

  const stopped = await runner.run(slow, { ...LIMITS, cpu: 1 });
  const next = await runner.run(quick, LIMITS);
  await runner.close();

  expect(stopped.outcome).toMatchObject({ end: 'fault', kind: 'time-out' });
  expect(next.outcome).toEqual({ end: 'articles', format: 'plain-text', count: 1 });
});
