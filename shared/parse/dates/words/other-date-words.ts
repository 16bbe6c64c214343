import type { DateWords } from './date-words.ts';

/** What newsrooms write in dates beside what CLDR has, in Hebrew, Greek and Georgian. */
export const OTHER_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  he: {
    monthPrefixes: ['ב'],
    ago: ['לפני'],
    one: ['אחד', 'אחת'],
    fillers: ['בשעה', 'ביום', 'יום', 'ה', 'ב', 'לשנת', 'שנת', 'בתאריך'],
    months: { 3: ['מארס'], 8: ['אוג'] },
  },
  el: { fillers: ['στις', 'ώρα', 'του', 'της', 'την', 'η'] },
  ka: { fillers: ['წლის', 'წ', 'საათი'], months: { 6: ['ივნ'], 7: ['ივლ'] } },
};
