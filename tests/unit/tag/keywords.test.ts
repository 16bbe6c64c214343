import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { declaredKeywords } from '../../../shared/tag/keywords/declared-keywords.ts';
import { deriveKeywords } from '../../../shared/tag/keywords/derive-keywords.ts';
import { isMoreUsual, rarityOf } from '../../../shared/tag/keywords/document-frequency.ts';
import { rankKeywords, withoutRepetition, withoutSharedWords } from '../../../shared/tag/keywords/rank-keywords.ts';
import { declaredKeywordTags, derivedKeywordTags } from '../../../shared/tag/keywords/tag-keywords.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';

const dams: TaggerInput = {
  language: 'ar',
  headline: 'أزمة السدود تتفاقم في القرى الجبلية',
  body: [
    'قال الخبراء اليوم إن أزمة السدود تتفاقم بعد جفاف طويل.',
    'وأضاف الخبراء أن القرى الجبلية بلا ماء وأن أزمة السدود ستطول.',
    'وتعاني القرى الجبلية من الجفاف منذ سنوات.',
  ],
  keywords: [],
  subjects: [],
};

describe('rankKeywords', () => {
  test.each([
    ['zh', '地铁新线开通', ['地铁新线今天开通。', '居民说，地铁方便。', '地铁票价不变。'], '地铁'],
    ['ja', '電池の生産を開始', ['同社は電池の生産を始めた。', '電池は自動車に使う。', '電池の価格は下がる。'], '電池'],
    [
      'ko',
      '반도체 수출 증가',
      ['반도체가 수출을 이끌었다.', '반도체를 찾는 곳이 늘었다.', '올해 반도체 가격이 올랐다.'],
      '반도체',
    ],
  ])('finds words of %s, which joins them or what stands behind them', (language, headline, body, keyword) => {
    expect(rankKeywords({ ...dams, language, headline, body }, []).map((ranked) => ranked.keyword)).toContain(keyword);
  });

  test('takes no piece of a longer word', () => {
    const body = ['“桦加沙”来了。', '“桦加沙”走了。', '“桦加沙”很大。'];

    expect(rankKeywords({ ...dams, language: 'zh', headline: '“桦加沙”', body }, [])).toEqual([]);
  });

  test('makes no phrase of the words of one sign', () => {
    const body = ['ﷺﷺ', 'ﷺﷺ', 'ﷺ'];
    const labels = rankKeywords({ ...dams, language: 'ar', headline: 'ﷺﷺ', body }, []).map(({ keyword }) => keyword);

    expect(labels.filter((label) => ![...body, 'ﷺﷺ'].some((text) => text.includes(label)))).toEqual([]);
  });

  test('puts phrases that the article repeats first', () => {
    const labels = rankKeywords(dams, []).map(({ keyword }) => keyword);

    expect(labels.slice(0, 4)).toEqual(expect.arrayContaining(['أزمة السدود', 'القرى الجبلية']));
  });

  test('begins no phrase with a clitic and joins none across one', () => {
    const body = ['زار الوفد المصنع الكبير والمختبر.', 'وعاد الوفد بالمصنع الكبير والمختبر.', 'هذا المختبر والوفد.'];
    const labels = rankKeywords({ ...dams, headline: 'الوفد في المصنع الكبير', body }, []).map(
      ({ keyword }) => keyword,
    );

    expect(labels).toContain('المصنع الكبير');
    expect(labels.filter((label) => label.includes('والمختبر') || label.startsWith('بال'))).toEqual([]);
  });

  test('points at each occurrence as written', () => {
    for (const { keyword, evidence } of rankKeywords(dams, [])) {
      const written = evidence.map(({ field, paragraph = 0, start, end }) =>
        (field === 'headline' ? dams.headline : dams.body[paragraph])?.slice(start, end),
      );
      expect(written).toContain(keyword);
    }
  });

  test('leaves out what other tags stand for, and languages without function words', () => {
    const taken = [{ field: 'headline' as const, start: 0, end: 11 }];

    expect(rankKeywords(dams, taken)[0]?.evidence).not.toContainEqual(taken[0]);
    expect(rankKeywords({ ...dams, language: 'xx' }, [])).toEqual([]);
  });

  test('takes any text, with evidence inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (body) => {
        for (const { evidence } of rankKeywords({ ...dams, body }, [])) {
          for (const { field, paragraph = 0, start, end } of evidence) {
            const text = (field === 'headline' ? dams.headline : body[paragraph]) ?? '';
            expect(start < end && end <= text.length).toBe(true);
          }
        }
      }),
    );
  });
});

describe('deriveKeywords', () => {
  test('gives at most ten, each with something new', () => {
    const derived = deriveKeywords(rankKeywords(dams, []), 'ar');

    expect(derived.length).toBeGreaterThan(1);
    expect(derived.length).toBeLessThanOrEqual(10);
    expect(derived).toEqual(withoutRepetition(derived, 10));
  });

  test('cuts no name in two that is a tag', () => {
    const body = ['قال الرئيس الجديد سمير حداد كلمة.', 'وعاد الرئيس الجديد سمير حداد مساء.'];
    const article = { ...dams, headline: 'كلمة الرئيس', body };
    const names = body.map((text, paragraph) => {
      const start = text.indexOf('سمير');
      return { field: 'body' as const, paragraph, start, end: start + 'سمير حداد'.length };
    });

    const labels = (taken: typeof names) => rankKeywords(article, taken).map(({ keyword }) => keyword);

    expect(labels([])).toContain('الرئيس الجديد سمير');
    expect(labels(names)).toContain('الرئيس الجديد');
    expect(labels(names).filter((label) => label.includes('سمير') !== label.includes('حداد'))).toEqual([]);
  });

  test('repeats no name that is a tag, but may say more than it', () => {
    const evidence = dams.body.flatMap((text, paragraph) =>
      [...text.matchAll(/السدود/gu)].map(({ index }) => ({
        field: 'body' as const,
        paragraph,
        start: index,
        end: index + 'السدود'.length,
      })),
    );
    const labels = deriveKeywords(rankKeywords(dams, evidence), 'ar').map(({ keyword }) => keyword);

    expect(labels.some((label) => label.startsWith('أزمة السدود'))).toBe(true);
    expect(labels).not.toContain('السدود');
  });
});

describe('keyword tags', () => {
  const derived = rankKeywords(dams, []);

  test('share no word and are few', () => {
    const words = derivedKeywordTags(derived, [], dams).flatMap(({ id }) => id.slice('kw:'.length).split('-'));

    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words).size).toBe(words.length);
    expect(derivedKeywordTags(derived, [], dams).length).toBeLessThanOrEqual(4);
  });

  test('give way to the sender’s', () => {
    const declared = declaredKeywordTags(
      ['سد', 'ماء', 'جبل', 'جفاف'].map((keyword) => ({ keyword, key: keyword, evidence: [] })),
    );

    expect(declared.map(({ origin, relevance }) => [origin, relevance])).toEqual(Array(4).fill(['source', 0.3]));
    expect(derivedKeywordTags(derived, declared, dams)).toEqual([]);
    expect(derivedKeywordTags(derived, declared.slice(0, 2), dams).length).toBeLessThanOrEqual(2);
  });
});

describe('keyword tags, of what a desk would name,', () => {
  const labelsOf = (language: string, headline: string, body: string[]) =>
    tagsOf({ language, headline, body, keywords: [], subjects: [] }).map(({ label }) => label);
  const tagsOf = (article: TaggerInput) => derivedKeywordTags(rankKeywords(article, []), [], article);

  test('leave out what leans on another, and words that are said of anything', () => {
    const body = [
      'التقى الوزير نظيره الروسي في بحث اتفاق الحبوب.',
      'وقال نظيره الروسي إن اتفاق الحبوب قائم.',
      'وأضاف نظيره الروسي أن الاجتماع كان مهما.',
      'واستمر الاجتماع ساعتين، وانتهى الاجتماع مساء.',
    ];

    expect(labelsOf('ar', 'اتفاق الحبوب يجمع الوزير مع نظيره الروسي', body)).toEqual(['اتفاق الحبوب']);
  });

  test('leave out what the article says only in passing, in a language that nothing is listed of, too', () => {
    const body = [
      'Tuulivoima kasvaa rannikolla nopeasti.',
      'Vanha silta suljetaan.',
      'Vanha silta avataan syksyllä, ja tuulivoima jatkuu.',
    ];

    expect(labelsOf('fi', 'Tuulivoima kasvaa rannikolla', body)).not.toContain('Vanha silta');
  });

  test('are whole terms where the article says no part of them alone', () => {
    const body = ['Un coup d’État a échoué.', 'Le coup d’État visait le palais.', 'Après le coup d’État, le calme.'];

    expect(labelsOf('fr', 'Coup d’État manqué', body)).toEqual(['Coup d’État']);
  });

  test('hold no verb, and are shown as subjects, with the article that a clitic swallowed', () => {
    const body = [
      'يناقش الوزراء اتفاقًا تجاريًا قبل انطلاق حملة للكشف المبكر.',
      'ويتيح اتفاق تجاري كهذا تصدير القمح، وفق خبراء الكشف المبكر.',
    ];

    const labels = labelsOf('ar', 'الحكومة توقع اتفاقا تجاريا', body);

    expect(labels).toEqual(expect.arrayContaining(['اتفاق تجاري', 'الكشف المبكر']));
    expect(labels).toHaveLength(2);
    expect(
      labelsOf('ru', 'Регулятор снизил ключевую ставку', ['Он снизил ключевую ставку.', 'Ключевая ставка высока.']),
    ).toEqual(['ключевая ставка']);
  });

  test('are no half of a longer term, no adverb and no word of another case alone', () => {
    const body = ['يناقش الخبراء تمويل مشروع الميناء اختياريا.', 'وسيتأخر تمويل مشروع الميناء.'];

    expect(labelsOf('ar', 'تمويل مشروع الميناء', body)).not.toContain('تمويل مشروع');
    expect(
      labelsOf('ru', 'Гол в финале', ['Игра в финале прошла.', 'В финале играли двое. О финале спорили.']),
    ).toEqual([]);
  });

  test('are a term of the headline that the text says once more, and no word that is said of anything', () => {
    const body = ['Firefighters tackled the blaze at the mill.', 'The mill burned; the mill was empty.'];

    expect(labelsOf('en', 'Crews tackle blaze at mill', body)).toEqual(['blaze']);
  });

  test('take a phrase of the headline before a word of the body', () => {
    const body = [
      'House prices rose again, the lender said.',
      'Analysts had expected house prices to fall, and the plans of buyers to change.',
      'The plans changed little, and the plans of sellers less.',
    ];

    expect(labelsOf('en', 'House prices rise despite plans', body)).toEqual(['House prices']);
  });
});

describe('withoutRepetition and withoutSharedWords', () => {
  const ranked = ['a-b', 'b', 'b-c', 'd'].map((key) => ({ key, words: key.split('-') }));

  test('ask for something new, or for nothing old', () => {
    expect(withoutRepetition(ranked, 3).map(({ key }) => key)).toEqual(['a-b', 'b-c', 'd']);
    expect(withoutSharedWords(ranked, 3).map(({ key }) => key)).toEqual(['a-b', 'd']);
    expect(withoutRepetition(ranked, 1)).toHaveLength(1);
  });
});

describe('document frequencies', () => {
  test('tell usual words from rare ones, the article or not', () => {
    expect(rarityOf('رييس', 'ar')).toBeLessThan(rarityOf('سدود', 'ar'));
    expect(rarityOf('الرييس', 'ar')).toBe(rarityOf('رييس', 'ar'));
    expect(rarityOf('anything', 'sv')).toBe(1);
  });

  test('tell the usual of two readings', () => {
    expect(isMoreUsual('مدينه', 'لمدينه', 'ar')).toBe(true);
    expect(isMoreUsual('زير', 'وزير', 'ar')).toBe(false);
    expect(isMoreUsual('a', 'b', 'sv')).toBe(false);
  });
});

describe('declaredKeywords', () => {
  const read = (keywords: string[], ...body: string[]) =>
    declaredKeywords({ language: 'en', headline: 'Harbour works end', body, keywords, subjects: [] }).map(
      ({ keyword }) => keyword,
    );

  test('are spelt as the article spells them inside its sentences', () => {
    expect(read(['old town'], 'Old Town is quiet. The Old Town waits.')).toEqual(['Old Town']);
  });

  test('take no capital from the beginning of a sentence', () => {
    expect(read(['pier', 'harbour'], 'Pier repairs went on. “Pier repairs are done,” he said.')).toEqual([
      'pier',
      'harbour',
    ]);
  });
});
