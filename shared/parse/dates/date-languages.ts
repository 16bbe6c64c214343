import { knownLanguage } from '../../text/known-language.ts';
import { onceEach } from '../../text/once.ts';

/**
 * The languages whose dates are read, with the locales whose month and day names they take from CLDR.
 * A language without an entry here is read through its own locale alone.
 */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar', 'ar-EG', 'ar-SY', 'ar-IQ', 'ar-TN', 'ar-DZ', 'ar-MA', 'ar-MR', 'ar-SA'],
  de: ['de', 'de-AT'],
  en: ['en', 'en-GB'],
  fa: ['fa', 'fa-AF'],
  fr: ['fr', 'fr-CA'],
  pt: ['pt', 'pt-PT'],
  es: ['es', 'es-MX'],
  sr: ['sr', 'sr-Latn'],
  bs: ['bs', 'bs-Cyrl'],
  uz: ['uz', 'uz-Cyrl'],
  zh: ['zh', 'zh-Hant'],
};

/** Languages by the script of their words, the most written first. */
const LANGUAGES_OF_SCRIPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug']],
  [/\p{Script=Hebrew}/u, ['he', 'yi']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'uz', 'tg']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/\p{Script=Bengali}/u, ['bn', 'as']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Telugu}/u, ['te']],
  [/\p{Script=Gujarati}/u, ['gu']],
  [/\p{Script=Gurmukhi}/u, ['pa']],
  [/\p{Script=Malayalam}/u, ['ml']],
  [/\p{Script=Kannada}/u, ['kn']],
  [/\p{Script=Sinhala}/u, ['si']],
  [/\p{Script=Ethiopic}/u, ['am']],
  [/\p{Script=Khmer}/u, ['km']],
  [/\p{Script=Myanmar}/u, ['my']],
  [/\p{Script=Lao}/u, ['lo']],
  [
    /\p{Script=Latin}/u,
    [
      'en',
      'fr',
      'es',
      'de',
      'it',
      'pt',
      'nl',
      'tr',
      'pl',
      'cs',
      'sk',
      'ro',
      'hu',
      'sv',
      'da',
      'nb',
      'fi',
      'id',
      'ms',
      'vi',
      'hr',
      'sl',
      'sq',
      'lt',
      'lv',
      'et',
      'ca',
      'gl',
      'eu',
      'is',
      'fil',
      'az',
      'uz',
      'ku',
      'so',
      'sw',
      'af',
      'ga',
    ],
  ],
];

/** The locales of all languages named here. */
export const KNOWN_LOCALES: readonly string[] = [
  ...new Set(
    [...Object.keys(LOCALES), ...LANGUAGES_OF_SCRIPT.flatMap(([, languages]) => languages)].flatMap(localesOf),
  ),
];

/** The locales of a language, as Intl names them. */
export function localesOf(language: string): readonly string[] {
  return LOCALES[language] ?? [language];
}

/** The languages that a text may be in, by the scripts of its letters; none for a text of digits alone. */
export function languagesOfScript(text: string): readonly string[] {
  return LANGUAGES_OF_SCRIPT.find(([script]) => script.test(text))?.[1] ?? [];
}

/** True when a language is known to be written in none of the letters of the text, so that its words cannot be there. */
export function isOfOtherScript(language: string, text: string): boolean {
  const scripts = LANGUAGES_OF_SCRIPT.filter(([, languages]) => languages.includes(language));
  return scripts.length > 0 && /\p{L}/u.test(text) && !scripts.some(([script]) => script.test(text));
}

/** The order of a date in numbers; `unsettled` where one language writes both. */
export type NumericOrder = 'day-month-year' | 'month-day-year' | 'year-month-day' | 'unsettled';

/** The dates of a page are all asked in its language. */
const KEPT_LANGUAGES = 100;

/**
 * A sender's tag, canonical; nothing for what is no language, or one of which no dates are known, for which Intl would
 * answer in the machine's own.
 */
export const readableLanguage = onceEach((tag: string): string | undefined => {
  const [readable] = Intl.DateTimeFormat.supportedLocalesOf(knownLanguage(tag)?.baseName ?? []);
  return readable;
}, KEPT_LANGUAGES);

/**
 * The order in which a language writes dates in numbers, by CLDR. English without a region has none.
 *
 * @param language BCP 47
 */
export const numericOrderOf = onceEach((language: string): NumericOrder => {
  if (language.toLowerCase() === 'en') return 'unsettled';
  const order = new Intl.DateTimeFormat(`${language}-u-ca-gregory`)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  if (order[0] === 'year') return 'year-month-day';
  return order.indexOf('day') < order.indexOf('month') ? 'day-month-year' : 'month-day-year';
}, KEPT_LANGUAGES);

/**
 * The order that holds in whichever of the languages a date is: the one that those agree on which do not write the
 * year first. (Who does, writes the day first when the year stands last for once.) Nothing where they differ.
 */
export function commonOrder(languages: readonly string[]): NumericOrder | undefined {
  const orders = new Set(languages.map(numericOrderOf));
  if (orders.size > 1) orders.delete('year-month-day');
  return orders.size === 1 ? [...orders][0] : undefined;
}
