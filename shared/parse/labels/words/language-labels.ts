import type { LabelWords } from '../label-words.ts';

/** Labels in front of the language of an article. */
export const LANGUAGE_LABELS: LabelWords = {
  ar: ['اللغة', 'لغة الخبر'],
  en: ['language', 'lang'],
  fr: ['langue'],
  es: ['idioma'],
  de: ['sprache'],
  it: ['lingua'],
  pt: ['idioma'],
  nl: ['taal'],
  tr: ['dil'],
  ru: ['язык'],
  pl: ['język'],
  fa: ['زبان'],
  ur: ['زبان'],
  he: ['שפה'],
  zh: ['语言', '語言'],
  ja: ['言語'],
};
