import { onceEach } from '../../text/once.ts';

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

/** Text in which nothing but capitals is folded: without letters beyond ASCII, with the quotation marks and dashes of print. */
const PLAIN = /^[\0-\xbf\u2010-\u2027]*$/;

/** Text for comparison only: lower case, without diacritics, Arabic and Persian letters in one form. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(ARABIC_FORM, (letter) => ARABIC_FORMS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(MARK, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}

const WORD = /[\p{L}\p{N}_]+/gu;
/** The same in a text that is `PLAIN`. */
const PLAIN_WORD = /[a-z0-9_ª²³µ¹º¼-¾]+/g;

/** Of longer lines the words are not kept, nor those of more lines at once. */
const LONGEST_KEPT = 300;
const MOST_KEPT = 2_000;
let wordsOfLine = wordsOf;

/** Reads something of which many readers fold the same lines: their words are kept until it is read, and no longer. */
export function keepingWords<Result>(read: () => Result): Result {
  wordsOfLine = onceEach(wordsOf, MOST_KEPT);
  try {
    return read();
  } finally {
    wordsOfLine = wordsOf;
  }
}

/** The folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  return text.length > LONGEST_KEPT ? wordsOf(text) : wordsOfLine(text);
}

/** The folded words of a line with single spaces between them: lines that say the same are alike. */
export function foldLine(line: string): string {
  return foldedWords(line).join(' ');
}

function wordsOf(text: string): readonly string[] {
  const folded = foldText(text);
  return folded.match(PLAIN.test(folded) ? PLAIN_WORD : WORD) ?? [];
}
