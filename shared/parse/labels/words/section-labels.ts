import type { LabelWords } from '../label-words.ts';

/** Labels in front of the section. */
export const SECTION_LABELS: LabelWords = {
  ar: ['القسم', 'التصنيف', 'تصنيف', 'الفئة', 'الباب'],
  en: ['section', 'category', 'categories', 'desk'],
  fr: ['rubrique', 'catégorie', 'catégories', 'section'],
  es: ['sección', 'categoría', 'categorías'],
  de: ['ressort', 'rubrik', 'kategorie'],
  it: ['sezione', 'categoria', 'rubrica'],
  pt: ['secção', 'seção', 'categoria', 'editoria'],
  nl: ['rubriek', 'categorie', 'sectie'],
  tr: ['kategori', 'bölüm'],
  ru: ['рубрика', 'раздел', 'категория'],
  uk: ['рубрика', 'розділ', 'категорія'],
  pl: ['dział', 'kategoria'],
  fa: ['بخش', 'دسته', 'دسته بندی', 'سرویس', 'گروه'],
  ur: ['زمرہ'],
  he: ['מדור', 'קטגוריה'],
  id: ['kategori', 'rubrik'],
  zh: ['栏目', '欄目', '分类', '分類', '类别'],
  ja: ['カテゴリ', 'カテゴリー', '分類'],
  ko: ['분류', '카테고리'],
};
