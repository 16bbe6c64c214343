import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tag } from '../../../shared/article/article.ts';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';

function article(language: string, ...body: string[]): TaggerInput {
  return { headline: '', body, keywords: [], subjects: [], language };
}

function named(language: string, ...body: string[]): string[] {
  return tagNames(article(language, ...body)).map(({ scheme, label }) => `${scheme}:${label}`);
}

function seen(input: TaggerInput, tag: Tag | undefined): string[] {
  return (tag?.evidence ?? []).map(({ paragraph = 0, start, end }) => (input.body[paragraph] ?? '').slice(start, end));
}

describe('people and organisations in languages without a model', () => {
  test.each([
    ['ru', 'По словам министра Антона Лебедева, завод посетила Ирина Чайка.', ['per:Антон Лебедев', 'per:Ирина Чайка']],
    ['ru', 'Он говорил с президентом Реджепом Тайипом Озканом.', ['per:Реджеп Тайип Озкан']],
    ['ru', 'Компания «Северный ветер» купила акции «Газпрома».', ['org:Северный ветер', 'org:Газпром']],
    ['uk', 'Речниця Світового банку Олена Гайдук зустріла Тараса Мороза.', ['per:Олена Гайдук', 'per:Тарас Мороз']],
    ['fa', 'حسن مرادی، شهردار شیراز، گفت دانشگاه تهران کمک می‌کند.', ['per:حسن مرادی', 'org:دانشگاه تهران']],
    ['ur', 'وزیر صحت ناہید قریشی نے یونیسف کا شکریہ ادا کیا۔', ['per:ناہید قریشی', 'org:یونیسف']],
    ['ps', 'د کرنې وزیر عمر صافي وویل چې یونیسف مرسته کوي.', ['per:عمر صافي', 'org:یونیسف']],
    ['ckb', 'وەزیری ناوخۆ ڕێبوار ئەحمەد وتی ناتۆ ئاگادارە.', ['per:ڕێبوار ئەحمەد', 'org:ناتۆ']],
    ['he', 'ולנשיא יעקב מזרחי אמר דובר צה"ל כי לאו"ם אין עמדה.', ['per:יעקב מזרחי', 'org:צה"ל', 'org:או"ם']],
    ['hi', 'राज्यपाल सुनीता नायर ने भारतीय रिजर्व बैंक की सराहना की।', ['per:सुनीता नायर', 'org:भारतीय रिजर्व बैंक']],
    ['zh', '市长郭建国表示，华为将参加。', ['per:郭建国', 'org:华为']],
    ['zh', '总统彼得·科瓦奇会见记者。', ['per:彼得·科瓦奇']],
    [
      'ja',
      '外務省の渡辺健一報道官とカルロス・ロペス大統領が会談した。',
      ['per:渡辺健一', 'per:カルロス・ロペス', 'org:外務省'],
    ],
    [
      'ko',
      '외교부는 배우 한지원이 참석했다고 밝혔다. 정해진 감독이 말했다.',
      ['per:한지원', 'per:정해진', 'org:외교부'],
    ],
  ])('in %s: %s', (language, sentence, names) => {
    expect(named(language, sentence)).toEqual(expect.arrayContaining(names));
  });

  test.each([
    ['ru', 'Президент России назвал победу важной. Московский губернатор Подмосковья молчал.'],
    ['fa', 'رئیس‌جمهور ایران دیروز به شیراز رفت و از بازار بازدید کرد.'],
    ['ur', 'وزیر اعظم نے کہا کہ ملک ترقی کر رہا ہے۔'],
    ['he', 'השר דן בעתירה, ונשיא ישראל נתן את ברכתו.'],
    ['hi', 'मुख्यमंत्री के साथ विकास पर चर्चा हुई।'],
    ['zh', '法国总统在会上说，经济正在复苏。'],
    ['ja', 'フランス大統領と地方銀行の社長が会った。'],
    ['ko', '대통령 선거에서 여당의 대표가 이겼다.'],
  ])('nobody in %s: %s', (language, sentence) => {
    expect(named(language, sentence)).toEqual([]);
  });
});

describe('a language with cases', () => {
  const input = article(
    'ru',
    'Письмо Игоря Соловьёва обсудили с Игорем Соловьёвым.',
    'Соловьёву ответили. Позже Соловьёв уехал к Марии Соколовой, и Соколову встретили.',
  );

  test('makes all cases of a person one tag in the nominative, short forms too', () => {
    const tag = tagNames(input).find(({ id }) => id === 'per:игорь-соловьев');

    expect(tag?.label).toBe('Игорь Соловьёв');
    expect(seen(input, tag)).toEqual(['Игоря Соловьёва', 'Игорем Соловьёвым', 'Соловьёву', 'Соловьёв']);
    expect(named('ru', ...input.body)).toEqual(['per:Игорь Соловьёв', 'per:Мария Соколова']);
  });

  test('leaves a family name as it is written where it may be of two people', () => {
    expect(named('ru', 'Нового министра Пескова ждут.')).toEqual(['per:Пескова']);
    expect(named('ru', 'Говорили с министром Песковым.')).toEqual(['per:Песков']);
  });
});

describe('an organisation of several names', () => {
  test('is one tag with the longest of those that the article has', () => {
    const input = article('ru', 'ООН ждёт.', 'В Организации Объединённых Наций (ООН) молчат.');
    const tags = tagNames(input);

    expect(tags.map(({ label }) => label)).toEqual(['Организация Объединённых Наций']);
    expect(seen(input, tags[0])).toEqual(['ООН', 'Организации Объединённых Наций', 'ООН']);
  });

  test('needs quotation marks or a word for what it is where its name is a word, too', () => {
    expect(named('ru', 'Локомотив сошёл с рельсов.')).toEqual([]);
    expect(named('ru', 'Московский «Локомотив» выиграл.')).toEqual(['org:Локомотив']);
  });
});

describe('a Japanese family name with a title', () => {
  test('is the person whose full name it begins', () => {
    const input = article('ja', '石破茂首相は会見した。石破首相は述べた。');

    expect(tagNames(input).map(({ label }) => label)).toEqual(['石破茂']);
  });
});

describe('any text', () => {
  const words = [
    'Президент',
    'Сергей',
    'Лавров',
    '«',
    '»',
    ' ',
    '.',
    ',',
    'نے',
    'خان',
    'علی',
    '总统',
    '王',
    '·',
    '克',
    'ト',
    '氏',
    '이',
    '씨',
  ];

  test('has names where they stand, the same each time', () => {
    const languages = fc.constantFrom('ru', 'uk', 'fa', 'ur', 'ps', 'ckb', 'he', 'hi', 'zh', 'ja', 'ko');
    fc.assert(
      fc.property(languages, fc.array(fc.constantFrom(...words), { maxLength: 60 }), (language, parts) => {
        const input = article(language, parts.join(''), parts.join(' '));
        const tags = tagNames(input);

        expect(tagNames({ ...input })).toEqual(tags);
        for (const tag of tags) expect(seen(input, tag).every((text) => text !== '')).toBe(true);
      }),
    );
  });
});
