import type { LabelWords } from '../label-words.ts';

/** Labels in front of a summary. */
export const ABSTRACT_LABELS: LabelWords = {
  ar: ['الملخص', 'ملخص', 'ملخص الخبر', 'موجز'],
  en: ['summary', 'abstract', 'standfirst', 'in brief', 'description'],
  fr: ['résumé', 'chapô'],
  es: ['resumen', 'sumario', 'entradilla'],
  de: ['zusammenfassung', 'kurzfassung', 'vorspann'],
  it: ['sommario', 'riassunto'],
  pt: ['resumo', 'sumário'],
  nl: ['samenvatting'],
  tr: ['özet'],
  ru: ['аннотация', 'краткое содержание'],
  pl: ['streszczenie'],
  fa: ['خلاصه', 'چکیده', 'خلاصه خبر'],
  ur: ['خلاصہ'],
  he: ['תקציר'],
  id: ['ringkasan'],
  zh: ['摘要', '概要'],
  ja: ['概要', '要約'],
  ko: ['요약'],
};
