import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliticReadings, withoutArticle } from '../../../shared/text/clitics.ts';
import { hasOpenQuote } from '../../../shared/text/quotes.ts';
import { countScripts, directionOf } from '../../../shared/text/scripts.ts';
import { words } from '../../../shared/text/words.ts';

test('words stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of words(text)) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
      }
    }),
  );
});

test('clitics come off so that a vocabulary can find the word', () => {
  const readingsOf = (word: string) => cliticReadings(word, 'ar').map((reading) => reading.word);

  expect(readingsOf('وايران')).toContain('ايران');
  expect(readingsOf('للهند')).toContain('الهند');
  expect(readingsOf('وبالعراق')).toContain('العراق');
  expect(cliticReadings('이란은', 'ko').map((reading) => reading.word)).toContain('이란');
});

test('a word stands first among its readings and keeps at least two letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('و', 'ف', 'ا', 'ل', 'ب', 'ك', 'م') }), (word) => {
      const [first, ...others] = cliticReadings(word, 'ar');
      expect(first?.word).toBe(word);
      for (const reading of others) {
        expect(reading.word.length).toBeGreaterThanOrEqual(2);
        expect(word.endsWith(reading.word.slice(-1))).toBe(true);
      }
    }),
  );
});

test('other languages have no Arabic clitics', () => {
  expect(cliticReadings('والعراق', 'fa')).toHaveLength(1);
});

test('the article comes off for comparison only where a word is left', () => {
  expect(withoutArticle('الدفاع')).toBe('دفاع');
  expect(withoutArticle('الى')).toBe('الى');
});

test('a quotation is open until its own mark closes it', () => {
  expect(hasOpenQuote('قال: «لن نعود')).toBe(true);
  expect(hasOpenQuote('قال: «لن نعود»')).toBe(false);
  expect(hasOpenQuote('Er sagte: „Nein. Nie.“')).toBe(false);
  expect(hasOpenQuote('He said "no')).toBe(true);
});

test('scripts and directions', () => {
  expect(countScripts('نص text 文字').get('Arab')).toBe(2);
  expect(['ar', 'fa', 'ckb', 'he', 'ug', 'en', 'zh'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

test('a file that is one endless word is read to its end', () => {
  const text = 'س'.repeat(6_000_000);

  const read = words(text);

  expect(read.map((word) => word.text).join('')).toBe(text);
});
