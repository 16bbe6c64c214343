import { eld } from 'eld/small';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { detectLanguage } from '../../../shared/tag/language/detect-language.ts';

/** Says the language of a text by its ISO 639-1 code, or by that of ISO 639-3 where it has no other. */
export type Detect = (text: string) => string | undefined;

/** Ours and its peers, by their names. */
export const DETECTORS: Readonly<Record<string, Detect>> = {
  ours: (text) => detectLanguage([text])?.language,
  eld: (text) => shortCode(eld.detect(text).language),
  tinyld: (text) => tinyld(text),
  franc: (text) => shortCode(franc(text, { minLength: 3 })),
};

/** Peers name languages by ISO 639-3 or by what they are varieties of, and some by one of their varieties. */
function shortCode(code: string): string | undefined {
  return VARIETIES[code] ?? (code === '' ? undefined : new Intl.Locale(code).language);
}

const VARIETIES: Readonly<Record<string, string>> = {
  arb: 'ar',
  cmn: 'zh',
  pes: 'fa',
  prs: 'fa',
  pbu: 'ps',
  nob: 'no',
  ku: 'ckb',
};
