import type { LabelWords } from '../label-words.ts';

/** Labels in front of the article's address. */
export const LINK_LABELS: LabelWords = {
  ar: ['الرابط', 'رابط', 'رابط الخبر', 'رابط المصدر'],
  en: ['url', 'link', 'permalink', 'canonical', 'source url'],
  fr: ['lien', 'url', 'adresse'],
  es: ['enlace', 'url'],
  de: ['link', 'url'],
  it: ['link', 'url', 'collegamento'],
  pt: ['ligação', 'link', 'url'],
  tr: ['bağlantı', 'link'],
  ru: ['ссылка', 'адрес'],
  fa: ['لینک', 'لینک خبر', 'پیوند', 'لینک کوتاه'],
  he: ['קישור'],
  zh: ['链接', '連結', '网址', '原文链接'],
  ja: ['リンク'],
};
