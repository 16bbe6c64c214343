const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]/g;
const JOINERS = /[\u200c\u00a0\u202f\u2000-\u200a\u3000]/g;
const INVISIBLE = /\u200d|[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const APOSTROPHES = /[’ʼʻꞌ＇′ʹ‘`´]/g;

const LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ۍ: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ı: 'i',
  ß: 'ss',
  ё: 'е',
};
const VARIANT_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/**
 * One spelling for words that are compared with a table: lower case, without accents, vowel signs, tatweel and
 * invisible marks, Arabic and Persian letter variants as one, every space the same. For matching only, never shown.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .replace(JOINERS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(VARIANT_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFC');
}
