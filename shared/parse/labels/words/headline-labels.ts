import type { LabelWords } from '../label-words.ts';

/** Labels in front of the headline. */
export const HEADLINE_LABELS: LabelWords = {
  ar: ['العنوان', 'عنوان الخبر', 'عنوان المقال'],
  en: ['headline', 'title'],
  fr: ['titre'],
  es: ['título', 'titular'],
  de: ['überschrift', 'schlagzeile', 'titel'],
  it: ['titolo'],
  pt: ['título', 'manchete'],
  nl: ['kop', 'titel'],
  tr: ['başlık'],
  ru: ['заголовок'],
  uk: ['заголовок'],
  pl: ['tytuł'],
  fa: ['عنوان', 'تیتر'],
  ur: ['سرخی', 'عنوان'],
  he: ['כותרת'],
  id: ['judul'],
  sv: ['rubrik'],
  zh: ['标题', '標題'],
  ja: ['見出し', 'タイトル'],
  ko: ['제목'],
};
