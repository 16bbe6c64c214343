import { afterEach, expect, test, vi } from 'vitest';
import { readDate } from '../../../shared/parse/dates/read-date.ts';

const formats = vi.spyOn(Intl, 'RelativeTimeFormat');
/** Each language's words are read from CLDR once, when it is first asked. */
const languagesAsked = () => new Set(formats.mock.calls.map(([locale]) => String(locale).split('-')[0]));

afterEach(() => {
  formats.mockClear();
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
