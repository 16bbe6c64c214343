import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';

const LONG = 'More was said later in the day, at length and to nobody’s surprise, by people who had not been asked. ';
/** How many sentences may be too long before one that fits. */
const PASSED_OVER = 5;
/** Of an article that fits the limit, at most so much is said again. */
const SHARE = 0.6;
const filler = LONG.repeat(6).trim();

describe('summariseLead', () => {
  test('takes the first sentences that fit, verbatim', () => {
    const body = ['The dam opened on Monday. Water reached the villages by noon.', filler];

    expect(summariseLead({ language: 'en', headline: 'Dam opens', body }, 70)).toBe(
      'The dam opened on Monday. Water reached the villages by noon.',
    );
  });

  test('passes over labels, credits, prompts and datelines', () => {
    const body = [
      'Photo: a staff photographer',
      'Read also: another story',
      'NAIROBI (Agency) - The dam opened on Monday after a long delay.',
      filler,
    ];

    expect(summariseLead({ language: 'en', body }, 60)).toBe('The dam opened on Monday after a long delay.');
  });

  test('does not say the headline again', () => {
    const body = ['«السد» يفتح أبوابه', 'افتتح السد صباح الاثنين بعد تأخير طويل في الأعمال الإنشائية والفنية.', filler];

    expect(summariseLead({ language: 'ar', headline: 'السدّ يفتح أبوابه', body }, 120)).toBe(body[1]);
  });

  test('keeps a quotation whole or leaves it out', () => {
    const body = ['The dam opened. "We waited. We hoped. We won," the mayor said.', filler];

    expect(summariseLead({ language: 'en', body }, 40)).toBe('The dam opened.');
    expect(summariseLead({ language: 'en', body }, 70)).toBe(body[0]);
  });

  test('does not end on what announces more', () => {
    const body = [
      'The dam opened on Monday at nine in the morning. The mayor said this to all of them that day:',
      filler,
    ];

    expect(summariseLead({ language: 'en', body }, 110)).toBe('The dam opened on Monday at nine in the morning.');
  });

  test('passes over a sentence that is too long, and what leans on it', () => {
    const body = [
      `The dam opened on Monday. ${LONG.trim()} He added that it was late. Water reached the villages by noon.`,
      filler,
    ];

    expect(summariseLead({ language: 'en', body }, 70)).toBe(
      'The dam opened on Monday. Water reached the villages by noon.',
    );
  });

  test('keeps what leans on a sentence behind it, and rather a leaning summary than none', () => {
    const follows = ['The mayor opened the dam. He added that it was late.', filler];
    const only = ['وأضاف أن السد افتتح صباح الاثنين بعد تأخير طويل.', filler];

    expect(summariseLead({ language: 'en', body: follows }, 60)).toBe(follows[0]);
    expect(summariseLead({ language: 'ar', body: only }, 60)).toBe(only[0]);
  });

  test.each([
    [
      'zh',
      ['水坝周一启用，村民们等待了多年。', '当天稍后还有更多消息公布，各方均表示欢迎并期待后续进展。'],
      20,
      '水坝周一启用，村民们等待了多年。',
    ],
    [
      'ur',
      ['بند پیر کے روز کھولا گیا اور پانی دیہات تک پہنچا۔ لوگ خوش تھے۔', filler],
      60,
      'بند پیر کے روز کھولا گیا اور پانی دیہات تک پہنچا۔',
    ],
    [
      'hi',
      ['बांध सोमवार को खोला गया और पानी गांवों तक पहुंचा। लोग खुश थे।', filler],
      55,
      'बांध सोमवार को खोला गया और पानी गांवों तक पहुंचा।',
    ],
    [
      'ar',
      ['هل يكفي الماء القرى التي انتظرت سنوات؟ نعم، قال الوزير.', filler],
      45,
      'هل يكفي الماء القرى التي انتظرت سنوات؟',
    ],
  ])('ends on a sentence in %s', (language, body, limit, expected) => {
    expect(summariseLead({ language, body }, limit)).toBe(expected);
  });

  test('uses a whole abstract, and no teaser, headline or overlong one', () => {
    const body = ['The dam opened on Monday. Water reached the villages by noon.', filler];
    const summaryWith = (abstract: string) =>
      summariseLead({ language: 'en', headline: 'Dam opens.', body, abstract }, 70);

    expect(summaryWith('A dam in the north now feeds ten villages.')).toBe(
      'A dam in the north now feeds ten villages.',
    );
    for (const poor of [
      'A dam in the north now feeds ten…',
      'Dam opens.',
      'A dam in the north now',
      `${LONG}${LONG}`,
    ]) {
      expect(summaryWith(poor)).toBe(body[0]);
    }
  });

  test('says nothing twice, and not the headline as its first sentence', () => {
    const body = ['Dam opens. The dam opened on Monday. The dam opened on Monday.', filler];

    expect(summariseLead({ language: 'en', headline: 'Dam opens', body }, 80)).toBe('The dam opened on Monday.');
  });

  test('begins behind the marks of a page that was flattened into one text', () => {
    const body = [
      'By . Ann Hale . PUBLISHED: . 14:05 GMT, 3 May 2012 . | . UPDATED: . 15:05 GMT, 3 May 2012 . The dam opened on Monday.',
      filler,
    ];

    expect(summariseLead({ language: 'en', body }, 80)).toBe('The dam opened on Monday.');
  });

  test('fills any limit with whole sentences in their order', () => {
    const wordCounts = fc.array(fc.integer({ min: 4, max: 30 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(wordCounts, fc.integer({ min: 100, max: 2000 }), (counts, limit) => {
        const told = counts.map((count, place) => `Dam ${place} ${'water flowed '.repeat(count).trim()}.`);
        const summary = summariseLead({ language: 'en', body: [told.join(' ')] }, limit) as string | undefined;
        const taken = told.filter((sentence) => summary?.includes(sentence));

        expect(taken.join(' ')).toBe(summary ?? '');
        const all = told.join(' ').length;
        const fits = told.slice(0, PASSED_OVER + 1).some(({ length }) => length <= limit);
        expect(summary === undefined).toBe(!fits);
        const next = told.slice(taken.length);
        if (taken.length > 0 && taken.length === told.indexOf(taken.at(-1) ?? '') + 1)
          expect((summary ?? '').length + 1 + (next[0] ?? '').length).toBeGreaterThan(
            all <= limit ? all * SHARE - 1 : limit,
          );
      }),
    );
  });

  test('is the lead of an article that fits the limit', () => {
    const body = [
      'قضت المحكمة اليوم بحبس النائب السابق ثلاث سنوات بعد إدانته بالإساءة إلى دولة شقيقة.',
      'وكانت النيابة قد أحالته إلى المحاكمة في مارس الماضي، وقال محاميه إنه سيطعن على الحكم.',
      'ومن المقرر أن تنظر محكمة الاستئناف في الطعن الشهر المقبل.',
    ];

    expect(summariseLead({ language: 'ar', headline: 'حبس نائب سابق', body }, 400)).toBe(body[0]);
  });

  test('is the news, even where that is most of the article', () => {
    const body = [
      '外交部长周一在首都同来访的邻国外长举行了会谈，就边境贸易交换了意见。',
      '双方签署了协定。',
      '会谈持续三天。',
    ];

    expect(summariseLead({ language: 'zh', body }, 400)).toBe(body[0]);
  });

  test('gives nothing for an article too short to need one', () => {
    expect(
      summariseLead({ language: 'en', headline: 'Dam opens', body: ['The dam opened on Monday.'] }, 300),
    ).toBeUndefined();
    expect(summariseLead({ body: [] }, 300)).toBeUndefined();
  });

  test('keeps to its limit and to the words of the body', () => {
    const paragraph = fc.array(
      fc.constantFrom('قال الوزير.', 'He said: "No.', 'Yes."', 'Mr. X left', '。', 'مرحبا', '«', '»'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.array(paragraph), fc.integer({ min: 1, max: 200 }), (paragraphs, limit) => {
        const body = paragraphs.map((parts) => parts.join(' '));
        const summary = summariseLead({ language: 'en', body }, limit) as string | undefined;
        expect(summary?.length ?? 0).toBeLessThanOrEqual(limit);
        expect(summary).not.toBe('');
        const plain = (text: string) => text.replace(/\s+/g, '');
        expect(summary === undefined || plain(body.join('')).length >= plain(summary).length).toBe(true);
      }),
    );
  });
});
