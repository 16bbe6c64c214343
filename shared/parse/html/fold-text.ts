const ARABIC_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ة: 'ه',
    ۀ: 'ه',
    ؤ: 'و',
    ئ: 'ي',
    ـ: '',
    ھ: 'ه',
    ہ: 'ه',
  }),
);
const ARABIC_FORM = /[أإآٱىیکةۀؤئـھہ]/g;
const MARK = /\p{M}+/gu;

/** Text for comparison only: lower case, without diacritics, Arabic and Persian letters in one form. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(ARABIC_FORM, (letter) => ARABIC_FORMS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(MARK, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}

const WORD = /[\p{L}\p{N}_]+/gu;

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}
