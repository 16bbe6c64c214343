import { expect, test } from 'vitest';
import { cldrWordsOf, rowsOf } from '../../../shared/parse/dates/cldr-words.ts';
import { knownLocales } from '../../../shared/parse/dates/date-languages.ts';
import { wordsOfIntl } from '../../../shared/parse/dates/intl-words.ts';

test.each(knownLocales())(
  'the table has what Intl says of %s: else make it again (see build-cldr-words.ts)',
  (locale) => {
    expect(rowsOf(locale, cldrWordsOf(locale))).toEqual(rowsOf(locale, wordsOfIntl(locale)));
  },
);

test('asks Intl for the words of a locale that the table lacks', () => {
  const { names, others } = cldrWordsOf('cy');

  expect(names).toContainEqual(['Ionawr', { is: 'month', calendar: 'gregory', month: 1 }]);
  expect(others).toContainEqual(['heddiw', { is: 'daysAgo', days: 0 }]);
});
