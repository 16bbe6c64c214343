import { dateWordsOf } from './date-words.ts';

/** The year before the first of each era. */
const ERAS: ReadonlyMap<string, number> = new Map(
  Object.entries(dateWordsOf('mul').eras ?? {}).flatMap(([year, eras]) => eras.map((era) => [era, Number(year)])),
);
const ERA_YEAR = new RegExp(`(?:中[華华])?(${ERAS.keys().toArray().join('|')}) ?(元|\\p{Nd}{1,3}) ?年`, 'gu');
const NUMERALS = /[〇零○一二三四五六七八九十]{1,4}(?=[年月日号號])/g;
const TEN = '十';
const FIGURES: Readonly<Record<string, string>> = { 零: '0', '○': '0' };
const ZERO_TO_NINE = '〇一二三四五六七八九';

/** A date with Chinese numerals in figures, and with the years of eras as Gregorian ones: `二〇二六年十一月`, `令和8年`. */
export function toPlainNumerals(text: string): string {
  if (!/[年月日]/.test(text)) return text;
  return text
    .replace(NUMERALS, toFigures)
    .replace(
      ERA_YEAR,
      (_, era: string, year: string) => `${(ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`,
    );
}

function toFigures(numeral: string): string {
  const figures = (part: string): string =>
    Array.from(part, (sign) => FIGURES[sign] ?? String(ZERO_TO_NINE.indexOf(sign))).join('');
  const [tens = '', ones] = numeral.split(TEN);
  return ones === undefined ? figures(tens) : `${figures(tens) || 1}${figures(ones) || 0}`;
}
