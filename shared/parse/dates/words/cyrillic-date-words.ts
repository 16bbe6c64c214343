import type { DateWords } from './date-words.ts';

/** What newsrooms write in dates beside what CLDR has, in the languages in Cyrillic letters. */
export const CYRILLIC_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  ru: {
    weekdays: { 1: ['пнд', 'пон'], 2: ['втр'], 3: ['срд'], 4: ['чтв'], 5: ['птн'], 6: ['сбт', 'суб'], 0: ['вск'] },
    noon: ['полдень'],
    midnight: ['полночь'],
    one: ['один', 'одну'],
    fillers: [
      'около',
      'примерно',
      'в',
      'во',
      'г',
      'гг',
      'год',
      'года',
      'году',
      'от',
      'время',
      'час',
      'часов',
      'ч',
      'мин',
      'на',
      'числа',
    ],
  },
  uk: { fillers: ['о', 'об', 'в', 'у', 'р', 'рік', 'року', 'році', 'від', 'год'] },
  be: { fillers: ['у', 'а', 'г', 'года', 'год', 'ў'], months: { 5: ['мая', 'май', 'траўня', 'травень'] } },
  bg: { fillers: ['г', 'ч', 'на', 'в', 'от', 'година', 'часа'], months: { 1: ['ян'] } },
  sr: { fillers: ['u', 'у', 'године', 'godine', 'год', 'god', 'часова', 'h'] },
};
