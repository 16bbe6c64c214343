import { onceEach } from './once.ts';

/** Scripts that are written from right to left, by their ISO 15924 codes. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg', 'Adlm', 'Mand', 'Samr']);

/** The scripts that are told apart, by their ISO 15924 codes, which regular expressions know as well. */
const CODES = [
  'Latn',
  'Arab',
  'Cyrl',
  'Hani',
  'Kana',
  'Hang',
  'Hebr',
  'Deva',
  'Grek',
  'Thai',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
  'Laoo',
  'Mymr',
  'Khmr',
  'Ethi',
  'Armn',
  'Geor',
  'Tibt',
  'Thaa',
  'Syrc',
] as const;

export type Script = (typeof CODES)[number];

const HIRAGANA = /\p{Script=Hira}/u;
const LETTER = /\p{L}/u;
const SCRIPTS = CODES.map((code) => ({ code, letters: new RegExp(`\\p{Script=${code}}`, 'u') }));

/** How many letters of each script a text holds; letters of scripts that are not known here are left out. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  for (const character of text) {
    const script = scriptOf(character);
    if (script !== undefined) {
      counts.set(script, (counts.get(script) ?? 0) + 1);
    }
  }
  return counts;
}

/** The script of one letter, by its ISO 15924 code; Hiragana and Katakana are both `Kana`. */
export const scriptOf = onceEach((character: string): Script | undefined => {
  if (!LETTER.test(character)) return undefined;
  return HIRAGANA.test(character) ? 'Kana' : SCRIPTS.find(({ letters }) => letters.test(character))?.code;
});

/** The script that a language is mostly written in (CLDR's likely subtags), or nothing for a tag that is none. */
export function scriptOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(scriptOfLanguage(language) ?? '') ? 'rtl' : 'ltr';
}
