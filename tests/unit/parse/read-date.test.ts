import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateOptions } from '../../../shared/parse/dates/date-reading.ts';
import { readDate } from '../../../shared/parse/dates/read-date.ts';

const uploadedAt = '2026-06-15T12:00:00Z';

const ABSOLUTE: readonly (readonly [string, string, string, DateOptions?])[] = [
  ['20th, September 2023 GMT', '2023-09-20T00:00:00Z', 'day'],
  ['20160909T000100+0100', '2016-09-08T23:01:00Z', 'second'],
  ['Tue, 10 Jun 2025 09:30:00 +02:00', '2025-06-10T07:30:00Z', 'second'],
  ['Wed Aug 05 12:00:00 2015', '2015-08-05T12:00:00Z', 'second'],
  ['2023-09-20T10:00', '2023-09-20T07:00:00Z', 'minute', { timeZone: 'Africa/Cairo' }],
  ['10 Jun 2025 09:30 EST', '2025-06-10T14:30:00Z', 'minute'],
  ['Published on Tuesday, June 3rd 2025 at 6:05PM (GMT+3)', '2025-06-03T15:05:00Z', 'minute'],
  ['الأربعاء 20 سبتمبر 2023 الساعة 10:30 مساءً بتوقيت القاهرة', '2023-09-20T19:30:00Z', 'minute'],
  ['السبت ١٩ نيسان/أبريل ٢٠٢٥ - ٠٥:٠٨ م', '2025-04-19T17:08:00Z', 'minute'],
  ['28 يوليوز 2012', '2012-07-28T00:00:00Z', 'day'],
  ['16 ماي 2000', '2000-05-16T00:00:00Z', 'day'],
  ['12 يونيه 2019', '2019-06-12T00:00:00Z', 'day'],
  ['24 يناير (كانون الثاني) 1999', '1999-01-24T00:00:00Z', 'day'],
  ['4 شوال 1446هـ الموافق 2 أبريل 2025م', '2025-04-02T00:00:00Z', 'day'],
  ['20 محرم 1445', '2023-08-07T00:00:00Z', 'day', { language: 'ar' }],
  ['سه‌شنبه ۱۳ خرداد ۱۴۰۴ - ۱۸:۰۵', '2025-06-03T18:05:00Z', 'minute'],
  ['1404/03/13 18:05', '2025-06-03T18:05:00Z', 'minute', { language: 'fa' }],
  ['3 جون 2025', '2025-06-03T00:00:00Z', 'day', { language: 'ur' }],
  ['Mardi 3 juin 2025 à 18h05', '2025-06-03T18:05:00Z', 'minute'],
  ['3. Juni 2025, 18:05 Uhr MESZ', '2025-06-03T16:05:00Z', 'minute'],
  ['1 de enero de 2024, 10:30 h', '2024-01-01T10:30:00Z', 'minute'],
  ['martedì 3 giugno 2025 alle ore 18:05', '2025-06-03T18:05:00Z', 'minute'],
  ['terça-feira, 3 de junho de 2025 às 18h05', '2025-06-03T18:05:00Z', 'minute'],
  ['3 juni 2025 om 18:05 uur', '2025-06-03T18:05:00Z', 'minute'],
  ['3 Haziran 2025 Salı 18:05', '2025-06-03T18:05:00Z', 'minute'],
  ['28 октября 2014 в 07:54', '2014-10-28T07:54:00Z', 'minute'],
  ['wtorek, 3 czerwca 2025, godz. 18:05', '2025-06-03T18:05:00Z', 'minute'],
  ['יום שלישי, 3 ביוני 2025, 18:05', '2025-06-03T18:05:00Z', 'minute'],
  ['2016年9月14日晚8:00', '2016-09-14T20:00:00Z', 'minute'],
  ['2016年3月20日 21時40分', '2016-03-20T21:40:00Z', 'minute', { language: 'ja' }],
  ['2025년 6월 3일 오후 6시 5분', '2025-06-03T18:05:00Z', 'minute'],
];

const RELATIVE: readonly (readonly [string, string, string])[] = [
  ['منذ 3 ساعات', '2026-06-15T09:00:00Z', 'minute'],
  ['منذ يومين', '2026-06-13T00:00:00Z', 'day'],
  ['أمس', '2026-06-14T00:00:00Z', 'day'],
  ['il y a 2 heures', '2026-06-15T10:00:00Z', 'minute'],
  ['vor 2 Stunden', '2026-06-15T10:00:00Z', 'minute'],
  ['an hour ago', '2026-06-15T11:00:00Z', 'minute'],
  ['2小时前', '2026-06-15T10:00:00Z', 'minute'],
  ['2 часа назад', '2026-06-15T10:00:00Z', 'minute'],
  ['yesterday at 11:30', '2026-06-14T11:30:00Z', 'minute'],
  ['Friday', '2026-06-12T00:00:00Z', 'day'],
];

const REFUSED: readonly (readonly [string, DateOptions?])[] = [
  ['03/04/2023'],
  ['03/04/2023', { language: 'en' }],
  ['03/04/2023 10:30 AM'],
  ['31 February 2023'],
  ['2023/13/45'],
  ['99:99 20 May 2023'],
  ['September 2023'],
  ['2023'],
  ['hello 20 May 2023'],
  ['20 May 2023 and 21 May 2023'],
  ['lis 5 2024'],
  ['20 May', {}],
  ['yesterday', {}],
  ['15 hrs', { uploadedAt }],
  ['1d ago', { uploadedAt, language: 'en' }],
  ['١٤٠٤/٠٣/١٣'],
];

describe('readDate', () => {
  test.each(ABSOLUTE.map(([text, instant, precision, options]) => ({ text, instant, precision, options })))(
    'reads $text',
    ({ text, instant, precision, options }) => {
      expect(readDate(text, options)).toEqual({ instant, precision });
    },
  );

  test.each(RELATIVE)('counts %s from the upload', (text, instant, precision) => {
    expect(readDate(text, { uploadedAt })).toEqual({ instant, precision });
  });

  test('a day without a year is the last one before the upload, in a language that is known', () => {
    expect(readDate('10 мая', { uploadedAt, language: 'ru' })?.instant).toBe('2026-05-10T00:00:00Z');
    expect(readDate('10 июля', { uploadedAt, language: 'ru' })?.instant).toBe('2025-07-10T00:00:00Z');
    expect(readDate('10 мая', { uploadedAt })).toBeUndefined();
  });

  test.each(REFUSED.map(([text, options]) => ({ text, options })))('refuses $text', ({ text, options }) => {
    expect(readDate(text, options)).toBeUndefined();
  });

  test('decides between DD/MM and MM/DD by the language, its region and the weekday', () => {
    expect(readDate('03/04/2023', { language: 'en-US' })?.instant).toBe('2023-03-04T00:00:00Z');
    expect(readDate('03/04/2023', { language: 'en-GB' })?.instant).toBe('2023-04-03T00:00:00Z');
    expect(readDate('03/04/2023', { language: 'ar' })?.instant).toBe('2023-04-03T00:00:00Z');
    expect(readDate('Monday 03/04/2023')?.instant).toBe('2023-04-03T00:00:00Z');
    expect(readDate('13/04/2023')?.instant).toBe('2023-04-13T00:00:00Z');
  });

  test('keeps the day of a time whose zone is ambiguous', () => {
    expect(readDate('10 Jun 2025 09:30 IST')).toEqual({ instant: '2025-06-10T00:00:00Z', precision: 'day' });
  });

  const LANGUAGES = [
    'ar',
    'ar-SY',
    'ar-MA',
    'ar-TN',
    'fa',
    'ur',
    'en-GB',
    'fr',
    'es',
    'de',
    'it',
    'pt',
    'nl',
    'tr',
    'ru',
    'zh',
    'ja',
    'he',
    'pl',
    'ko',
    'sv',
    'hi',
  ];

  test('reads back what Intl writes in any of the languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: Date.UTC(1995, 0, 1) / 86_400_000, max: Date.UTC(2035, 0, 1) / 86_400_000 }),
        fc.constantFrom('full', 'long'),
        (language, days, dateStyle) => {
          const date = new Date(days * 86_400_000);
          const written = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
            dateStyle: dateStyle as 'full',
            timeZone: 'UTC',
          }).format(date);
          expect(readDate(written, { language })?.instant, written).toBe(date.toISOString().replace('.000Z', 'Z'));
        },
      ),
    );
  });

  test('reads back Jalali and Umm al-Qura dates as Intl writes them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(['fa', 'persian'] as const, ['ar', 'islamic-umalqura'] as const),
        fc.integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2030, 0, 1) / 86_400_000 }),
        ([language, calendar], days) => {
          const date = new Date(days * 86_400_000);
          const written = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}`, {
            dateStyle: 'long',
            timeZone: 'UTC',
          }).format(date);
          expect(readDate(written, { language })?.instant, written).toBe(date.toISOString().replace('.000Z', 'Z'));
        },
      ),
    );
  });

  test('never throws, and only returns instants of the record', () => {
    const pieces = fc.constantFrom(
      '20',
      '2023',
      '99',
      '/',
      '-',
      '.',
      ':',
      'May',
      'مارس',
      'آذار',
      'م',
      'GMT',
      '+',
      '年',
      'ago',
      'vor',
      '٢٠',
      ' ',
      '(',
      'T',
      'Z',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 20 }),
        (parts) => {
          const reading = readDate(parts.join(''), { uploadedAt });
          if (reading !== undefined) expect(reading.instant).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/);
        },
      ),
    );
  });
});

const arabicDates = resolve(import.meta.dirname, '../../../../shared/corpus/dates/ar-news-dates.json');

describe.skipIf(!existsSync(arabicDates))('dates as Arabic sites print them', () => {
  test('are read without a miss or a mistake', () => {
    const rows = JSON.parse(readFileSync(arabicDates, 'utf8')) as {
      text: string;
      expected: string;
      harvested: boolean;
    }[];
    const offsets = /GMT([+-]\d\d)/;
    const wrong = rows.filter(({ text, expected }) => {
      const reading = readDate(text, { language: 'ar' });
      if (reading === undefined) return true;
      const east = Number(offsets.exec(text)?.[1] ?? 0) * 3_600_000;
      return !new Date(Date.parse(reading.instant) + east).toISOString().startsWith(expected);
    });
    expect(wrong).toEqual([]);
  });
});
