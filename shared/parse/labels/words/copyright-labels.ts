import type { LabelWords } from '../label-words.ts';

/** Labels in front of the copyright. */
export const COPYRIGHT_LABELS: LabelWords = {
  ar: ['حقوق النشر', 'حقوق الطبع', 'الحقوق'],
  en: ['copyright'],
  fr: ["droits d'auteur", 'copyright'],
  es: ['derechos de autor', 'copyright'],
  de: ['urheberrecht', 'copyright'],
  it: ["diritto d'autore", 'copyright'],
  pt: ['direitos autorais', 'direitos de autor', 'copyright'],
  tr: ['telif hakkı'],
  ru: ['авторские права'],
  fa: ['حق نشر'],
  zh: ['版权', '版權'],
  ja: ['著作権'],
};
