import { numbersIn } from '../../text/numbers.ts';

/** True when a summary states a number that the article does not: in digits of any script, or in words. */
export function inventsNumber(summary: string, article: string, language: string): boolean {
  const stated = new Set(numbersIn(article, language).flat(2));
  return numbersIn(summary, language).some(
    (readings) => !readings.some((values) => values.every((value) => stated.has(value))),
  );
}
