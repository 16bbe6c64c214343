import type { DateWords } from './date-words.ts';

/** What newsrooms write in dates beside what CLDR has, in Hebrew, Greek and Georgian. */
export const OTHER_DATE_WORDS: Readonly<Record<string, DateWords>> = {
  he: {
    dayBeforeYesterday: ['שלשום'],
    now: ['עכשיו', 'לפני רגע', 'הרגע'],
    counts: [
      ['שני', 'שתי'],
      ['שלוש', 'שלושה'],
      ['ארבע', 'ארבעה'],
      ['חמש', 'חמישה'],
      ['שש', 'שישה'],
      ['שבע', 'שבעה'],
      ['שמונה'],
      ['תשע', 'תשעה'],
      ['עשר', 'עשרה'],
    ],
    units: { day: ['יום'], minute: ['דקה'], second: ['שנייה'] },
    pluralUnits: { second: ['שניות'], minute: ["דק'"] },

    monthPrefixes: ['ב'],
    ago: ['לפני'],
    one: ['אחד', 'אחת'],
    fillers: ['בשעה', 'ביום', 'יום', 'ה', 'ב', 'לשנת', 'שנת', 'בתאריך'],
    months: { 3: ['מארס'], 8: ['אוג'] },
  },
  el: { fillers: ['στις', 'ώρα', 'του', 'της', 'την', 'η'] },
  ka: { fillers: ['წლის', 'წ', 'საათი'], months: { 6: ['ივნ'], 7: ['ივლ'] } },
};
