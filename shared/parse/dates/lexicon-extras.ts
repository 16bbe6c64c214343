import { ARABIC_DATE_WORDS } from './words/arabic-date-words.ts';
import { ASIAN_DATE_WORDS } from './words/asian-date-words.ts';
import { CYRILLIC_DATE_WORDS } from './words/cyrillic-date-words.ts';
import type { DateWords } from './words/date-words.ts';
import { LATIN_DATE_WORDS } from './words/latin-date-words.ts';
import { OTHER_DATE_WORDS } from './words/other-date-words.ts';
import { PERSIAN_AND_URDU_DATE_WORDS } from './words/persian-and-urdu-date-words.ts';

/** What newsrooms write in dates beside what CLDR has, by language (BCP 47). */
export const LEXICON_EXTRAS: Readonly<Record<string, DateWords>> = {
  ...ARABIC_DATE_WORDS,
  ...PERSIAN_AND_URDU_DATE_WORDS,
  ...LATIN_DATE_WORDS,
  ...CYRILLIC_DATE_WORDS,
  ...ASIAN_DATE_WORDS,
  ...OTHER_DATE_WORDS,
};
