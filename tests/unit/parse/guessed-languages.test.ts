import { afterEach, expect, test, vi } from 'vitest';
import { cldrWordsOf } from '../../../shared/parse/dates/cldr-words.ts';
import { readDate } from '../../../shared/parse/dates/read-date.ts';

vi.mock('../../../shared/parse/dates/cldr-words.ts', { spy: true });
/** Each language's words are looked up once, when it is first asked. */
const languagesAsked = () => new Set(vi.mocked(cldrWordsOf).mock.calls.map(([locale]) => locale.split('-')[0]));

afterEach(() => {
  vi.mocked(cldrWordsOf).mockClear();
});

test.each(['Jane Roe November 19, 2019', 'The 14 best routers', 'Step 1: make a budget'])(
  'asks the page’s language alone what is in %s',
  (text) => {
    expect(readDate(text, { language: 'en' })).toBeUndefined();
    expect([...languagesAsked()].filter((language) => language !== 'en')).toEqual([]);
  },
);

test('asks the others where none that was asked knows the month', () => {
  expect(readDate('19 września 2019', { language: 'en' })).toEqual({
    instant: '2019-09-19T00:00:00Z',
    precision: 'day',
  });
  expect([...languagesAsked()]).toContain('pl');
});

test('asks the few that a text may be in, of what is probably no date', () => {
  const few = { languages: ['pt', 'es'], isGuess: true } as const;

  expect(readDate('26 de novembro de 2026', few)).toEqual({ instant: '2026-11-26T00:00:00Z', precision: 'day' });
  expect(readDate('26 listopada 2026', few)).toBeUndefined();
  expect([...languagesAsked()]).not.toContain('pl');
});
