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
  ['الثلاثاء, 10 تشرين2/نوفمبر 2020 12:08', '2020-11-10T12:08:00Z', 'minute'],
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
  ['25. 6. 3. 18:05', '2025-06-03T18:05:00Z', 'minute', { language: 'ko' }],
  ['2025年6月3日 中午12:05', '2025-06-03T12:05:00Z', 'minute'],
  ['3 Juni 2025 pukul 18.05.14 WIB', '2025-06-03T11:05:14Z', 'second'],
  ['3 באוק׳ 2025', '2025-10-03T00:00:00Z', 'day'],
  ['14 يونيو 2026 11:30 ليلاً', '2026-06-14T23:30:00Z', 'minute'],
  ['14 يونيو 2026 1:30 ليلا', '2026-06-14T01:30:00Z', 'minute'],
  ['2026/06/14 الساعة 10:04 (توقيت مكة المكرمة)', '2026-06-14T07:04:00Z', 'minute'],
  ['14 يونيو 2026 الساعة 10:04 بتوقيت عمان', '2026-06-14T00:00:00Z', 'day'],
  ['30 صفر 1433 هـ', '2012-01-24T00:00:00Z', 'day'],
  ['الاثنين 20 محرم 1445', '2023-08-07T00:00:00Z', 'day'],
  ['الأحد 20 محرم 1445', '2023-08-06T00:00:00Z', 'day'],
  ['Saturday, July 5, 2025 at 12:42:23 Coordinated Universal Time', '2025-07-05T12:42:23Z', 'second'],
  ['29 March 2026 02:30', '2026-03-29T01:30:00Z', 'minute', { timeZone: 'Europe/Paris' }],
  ['25 October 2026 02:30', '2026-10-25T00:30:00Z', 'minute', { timeZone: 'Europe/Paris' }],
  ['دوشنبه ۱۸ خرداد', '2026-06-08T00:00:00Z', 'day', { language: 'fa', uploadedAt }],
  ['5 اسفند', '2026-02-24T00:00:00Z', 'day', { language: 'fa', uploadedAt }],
  ['中華民國115年6月3日', '2026-06-03T00:00:00Z', 'day', { language: 'zh' }],
  ['چهارشنبه ۱۸ نومبر ۲۰۲۶', '2026-11-18T00:00:00Z', 'day', { language: 'ps' }],
  ['أضيف بتاريخ: 18 / 11 / 2026', '2026-11-18T00:00:00Z', 'day', { language: 'ar' }],
  ['6/12(金) 14:30', '2026-06-12T14:30:00Z', 'minute', { language: 'ja', uploadedAt }],
  ['Freitag, 12.6., 14:30 Uhr', '2026-06-12T14:30:00Z', 'minute', { language: 'de', uploadedAt }],
  ['二〇二六年十一月二十六日', '2026-11-26T00:00:00Z', 'day', { language: 'zh' }],
  ['二〇二〇年十月三十日', '2020-10-30T00:00:00Z', 'day', { language: 'zh' }],
  ['民國115年11月26日', '2026-11-26T00:00:00Z', 'day', { language: 'zh' }],
  ['令和8年6月3日 14時30分', '2026-06-03T14:30:00Z', 'minute', { language: 'ja' }],
  ['令和元年5月1日', '2019-05-01T00:00:00Z', 'day', { language: 'ja' }],
  ['26 Nov 2026 02:30 PM IST', '2026-11-26T00:00:00Z', 'day'],
  ['26 Nov 2026 02:30 PM IST', '2026-11-26T09:00:00Z', 'minute', { language: 'en-IN' }],
  ['26 Nov 2026 02:30 PM IST', '2026-11-26T09:00:00Z', 'minute', { timeZone: 'Asia/Kolkata' }],
  ['26 Nov 2026 02:30 PM (IST)', '2026-11-26T09:00:00Z', 'minute', { language: 'hi' }],
  ['26 Nov 2026 14:30 IST', '2026-11-26T12:30:00Z', 'minute', { timeZone: 'Asia/Jerusalem' }],
  ['3 Jun 2026 14:30 IST', '2026-06-03T13:30:00Z', 'minute', { language: 'en-IE' }],
  ['3 Jun 2026 14:30 AST', '2026-06-03T11:30:00Z', 'minute', { timeZone: 'Asia/Riyadh' }],
  ['2026年6月3日 10:30 CST', '2026-06-03T02:30:00Z', 'minute', { language: 'zh' }],
  ['3 Jun 2026 10:30 CST', '2026-06-03T16:30:00Z', 'minute', { language: 'en-US' }],
  ['Nov. 26, 2026 3:05 p.m. ET', '2026-11-26T20:05:00Z', 'minute'],
  ['3. Juni 2025, 15 Uhr', '2025-06-03T15:00:00Z', 'minute'],
  ['26 नवम्बर 2026', '2026-11-26T00:00:00Z', 'day'],
  ['26ی تشرینی دووەمی 2026', '2026-11-26T00:00:00Z', 'day', { language: 'ckb' }],
  ['2026-06-14 ٠٢:٣٠ د.ن', '2026-06-14T14:30:00Z', 'minute', { language: 'ckb' }],
  ['2026-يىلى 26-نويابىر', '2026-11-26T00:00:00Z', 'day', { language: 'ug' }],
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
  ['1d ago', '2026-06-14T00:00:00Z', 'day'],
  ['5m ago', '2026-06-15T11:55:00Z', 'minute'],
  ['two hours ago', '2026-06-15T10:00:00Z', 'minute'],
  ['قبل ثلاث ساعات', '2026-06-15T09:00:00Z', 'minute'],
  ['منذ ساعة', '2026-06-15T11:00:00Z', 'minute'],
  ['منذ قليل', '2026-06-15T12:00:00Z', 'minute'],
  ['أول أمس', '2026-06-13T00:00:00Z', 'day'],
  ['أمس الأحد 14:30', '2026-06-14T14:30:00Z', 'minute'],
  ['2 گھنٹے قبل', '2026-06-15T10:00:00Z', 'minute'],
  ['לפני שעתיים', '2026-06-15T10:00:00Z', 'minute'],
  ["un'ora fa", '2026-06-15T11:00:00Z', 'minute'],
  ['há 2 horas', '2026-06-15T10:00:00Z', 'minute'],
  ['неделю назад', '2026-06-08T00:00:00Z', 'day'],
  ['2 घंटे पहले', '2026-06-15T10:00:00Z', 'minute'],
  ['1 ঘন্টা আগে', '2026-06-15T11:00:00Z', 'minute'],
  ['1 Jahr, 2 Monate', '2025-04-15T00:00:00Z', 'day'],
  ['just now', '2026-06-15T12:00:00Z', 'minute'],
  ['الأحد 14/6', '2026-06-14T00:00:00Z', 'day'],
  ['Published 5 hours ago', '2026-06-15T07:00:00Z', 'minute'],
  ['نشر منذ 3 ساعات', '2026-06-15T09:00:00Z', 'minute'],
  ['٢ کاتژمێر لەمەوبەر', '2026-06-15T10:00:00Z', 'minute'],
];

const OFFSETS: readonly (readonly [string, string | undefined, DateOptions?])[] = [
  ['2026-06-14T23:30:00-05:00', '-05:00'],
  ['20260614T233000+0530', '+05:30'],
  ['2026-06-14T23:30:00Z', '+00:00'],
  ['2026-06-14T23:30:00Z', '+00:00', { timeZone: 'Asia/Riyadh' }],
  ['14 June 2026 10:30 GMT+3', '+03:00'],
  ['Sun, 14 Jun 2026 10:30:00 -0330', '-03:30'],
  ['Sun, 14 Jun 2026 10:30:00 +03', '+03:00'],
  ['14 June 2026 10:30', '+03:00', { timeZone: 'Asia/Riyadh' }],
  ['14 January 2026 10:30', '+01:00', { timeZone: 'Europe/Paris' }],
  ['14 June 2026 10:30', '+02:00', { timeZone: 'Europe/Paris' }],
  ['2 hours ago', '+03:00', { timeZone: 'Asia/Riyadh', uploadedAt }],
  ['14 June 2026 10:30', undefined],
  ['14 June 2026', undefined, { timeZone: 'Asia/Riyadh' }],
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
  ['3 min', { uploadedAt, language: 'en' }],
  ['hours ago', { uploadedAt, language: 'en' }],
  ['منذ ساعات', { uploadedAt }],
  ['3時', { uploadedAt, language: 'ja' }],
  ['2000 лет', { uploadedAt }],
  ['20 mai 2023 et 21 mai 2023'],
  ['03.04.2023', { language: 'en-US' }],
  ['02/07/11', { language: 'fa' }],
  ['14 June 2026 25:10', { uploadedAt }],
  ['١٤٠٤/٠٣/١٣'],
  // A Thursday in either order.
  ['Thursday 6/11', { uploadedAt }],
  ['12/6', { uploadedAt, language: 'ar' }],
  ['Freitag 12.6', { uploadedAt }],
];

describe('readDate', () => {
  test.each(['*'.repeat(40), 'xx', 'tlh', 'no such language'])(
    'takes %s for no language, never for the machine’s own',
    (language) => {
      expect(readDate('Montag, 4. März 2024', { language })?.instant).toBe('2024-03-04T00:00:00Z');
      expect(readDate('am 4. Foo 2024', { language })).toBeUndefined();
      expect(readDate('03/04/2024', { language })).toBeUndefined();
    },
  );

  test.each(ABSOLUTE.map(([text, instant, precision, options]) => ({ text, instant, precision, options })))(
    'reads $text',
    ({ text, instant, precision, options }) => {
      expect(readDate(text, options)).toMatchObject({ instant, precision });
    },
  );

  test.each(OFFSETS.map(([text, offset, options]) => ({ text, offset, options })))(
    'keeps how far east the clock of $text stood: $offset',
    ({ text, offset, options }) => {
      expect(readDate(text, options)?.offset).toBe(offset);
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

  test('of several possible languages, the order that they agree on counts', () => {
    expect(readDate('03/04/2023', { languages: ['ar', 'fa', 'ur'] })?.instant).toBe('2023-04-03T00:00:00Z');
    expect(readDate('03/04/2023', { languages: ['en', 'fr'] })).toBeUndefined();
    expect(readDate('03/04/2023', { languages: ['zh', 'ja'] })).toBeUndefined();
    expect(readDate('03/04/2023', { languages: [] })).toBeUndefined();
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
    'en',
    'en-US',
    'en-GB',
    'fr',
    'fr-CA',
    'es-MX',
    'id',
    'uk',
    'bn',
    'hu',
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

  /** The written forms in which a language says too little, or says it in two ways. */
  const isUnsettled = (language: string, dateStyle: string) => language === 'en' && dateStyle === 'short';

  test('reads back what Intl writes, in every style, clock and numbering, to the precision that it has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: Date.UTC(1995, 0, 1) / 1000, max: Date.UTC(2035, 0, 1) / 1000 }),
        fc.constantFrom('full', 'long', 'medium', 'short'),
        fc.constantFrom(undefined, 'short', 'medium', 'long', 'full'),
        fc.constantFrom('h12', 'h23', 'h11'),
        fc.constantFrom('', '-nu-latn', '-nu-arab', '-nu-arabext', '-nu-deva'),
        (language, seconds, dateStyle, timeStyle, hourCycle, numbering) => {
          const date = new Date(seconds * 1000);
          const written = new Intl.DateTimeFormat(`${language}-u-ca-gregory${numbering}`, {
            dateStyle: dateStyle as 'full',
            ...(timeStyle !== undefined && { timeStyle: timeStyle as 'full', hourCycle: hourCycle as 'h12' }),
            timeZone: 'UTC',
          }).format(date);
          const reading = readDate(written, { language });
          if (reading === undefined) {
            // 2025/11/10月曜日: the month's sign is also the first of Monday.
            const joinsTwoNames = language === 'ja' && dateStyle === 'full';
            expect(isUnsettled(language, dateStyle) || joinsTwoNames, `${language}: ${written}`).toBe(true);
            return;
          }
          const length = { day: 10, minute: 16, second: 19 }[reading.precision];
          expect(reading.instant.slice(0, length), `${language}: ${written}`).toBe(date.toISOString().slice(0, length));
          expect(reading.precision === 'day', written).toBe(timeStyle === undefined);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('counts back what Intl writes of the past', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES.filter((language) => !language.includes('-'))),
        fc.constantFrom('minute', 'hour', 'day', 'week'),
        fc.integer({ min: 1, max: 59 }),
        fc.constantFrom('long', 'short'),
        (language, unit, count, style) => {
          const written = new Intl.RelativeTimeFormat(language, { style: style as 'long' }).format(
            -count,
            unit as 'day',
          );
          // CLDR repeats in brackets a number that the word says already: לפני שעתיים (2).
          const reading = readDate(written.replace(/ \(\d+\)$/, ''), { language, uploadedAt });
          const length = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }[unit] ?? 0;
          const expected = new Date(Date.parse(uploadedAt) - count * length).toISOString();
          if (reading !== undefined)
            expect(expected, written).toContain(reading.instant.slice(0, reading.precision === 'day' ? 10 : 16));
          if (style === 'long') expect(reading, written).toBeDefined();
        },
      ),
      { numRuns: 300 },
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
