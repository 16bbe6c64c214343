/**
 * The legacy charset that texts of a language came in most, for texts too short for statistics.
 * After the locale table of the WHATWG HTML standard, "determining the character encoding".
 */
const CHARSETS: Readonly<Record<string, string>> = {
  ar: 'windows-1256',
  fa: 'windows-1256',
  ur: 'windows-1256',
  ps: 'windows-1256',
  ckb: 'windows-1256',
  ru: 'windows-1251',
  uk: 'windows-1251',
  be: 'windows-1251',
  bg: 'windows-1251',
  mk: 'windows-1251',
  sr: 'windows-1251',
  cs: 'windows-1250',
  hr: 'windows-1250',
  hu: 'windows-1250',
  pl: 'windows-1250',
  ro: 'windows-1250',
  sk: 'windows-1250',
  sl: 'windows-1250',
  el: 'windows-1253',
  tr: 'windows-1254',
  az: 'windows-1254',
  ku: 'windows-1254',
  he: 'windows-1255',
  et: 'windows-1257',
  lt: 'windows-1257',
  lv: 'windows-1257',
  vi: 'windows-1258',
  th: 'windows-874',
  ja: 'shift_jis',
  ko: 'euc-kr',
  zh: 'gb18030',
  'zh-tw': 'big5',
  'zh-hk': 'big5',
  'zh-hant': 'big5',
};

/** @param language BCP 47 */
export function charsetOfLanguage(language: string): string {
  const tag = language.toLowerCase();
  return CHARSETS[tag] ?? CHARSETS[tag.split('-')[0] ?? ''] ?? 'windows-1252';
}
