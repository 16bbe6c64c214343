import { describe, expect, test } from 'vitest';
import { checkSummary } from '../../../shared/engines/check/check-summary.ts';

const ARABIC = {
  language: 'ar',
  headline: 'الأردن يعلن توسعة ميناء العقبة',
  body: [
    'قال وزير النقل الأردني سامر الحديدي إن أعمال توسعة ميناء العقبة ستبدأ في مطلع الصيف المقبل بكلفة ١٬٢٠٠ مليون دينار.',
    'وأضاف الحديدي أن المرحلة الأولى ستوفر ثلاثة آلاف فرصة عمل، وأن شركة دلتا للملاحة ستتولى تشغيل الرصيف الجديد.',
  ],
};

const check = (text: string, article = ARABIC, limit = 200) => checkSummary(text, article, limit);

describe('an Arabic summary', () => {
  test.each([
    'تبدأ الصيف المقبل توسعة ميناء العقبة بكلفة 1200 مليون دينار، بحسب الوزير الحديدي.',
    'ستوفر توسعة ميناء العقبة في الأردن 3 آلاف فرصة عمل، وستتولى دلتا للملاحة تشغيل الرصيف.',
    'أعلن سامر الحديدي توسعة ميناء العقبة الأردني، وللحديدي أن يبدأ العمل في الصيف.',
  ])('in other words and spellings, with clitics and other digits, is let through: %s', (summary) => {
    expect(check(summary)).toEqual({ summary });
  });

  test.each([
    ['تبدأ الصيف المقبل توسعة ميناء العقبة بكلفة ١٣٠٠ مليون دينار.', 'invented-number'],
    ['ستوفر توسعة ميناء العقبة أربعة آلاف فرصة عمل في المرحلة الأولى.', 'invented-number'],
    ['ستوفر توسعة ميناء العقبة ثلاثة ملايين فرصة عمل في المرحلة الأولى.', 'invented-number'],
    ['قال الوزير خالد المصري إن توسعة ميناء العقبة ستبدأ في الصيف المقبل.', 'invented-name'],
    ['قال الوزير سامر الحديدي إن توسعة ميناء بيروت ستبدأ في الصيف المقبل.', 'invented-name'],
    ['ستتولى شركة زنكوبار تشغيل الرصيف الجديد في ميناء العقبة بعد توسعته.', 'invented-name'],
    ['ستتولى شركة Delta تشغيل الرصيف الجديد في ميناء العقبة بعد توسعته.', 'invented-name'],
    ['فاز المنتخب بالمباراة النهائية وتوج بطلا للقارة بعد ركلات الترجيح.', 'off-topic'],
    ['The port of Aqaba will be expanded from next summer on.', 'wrong-language'],
    ['الأردن يعلن توسعة ميناء العقبة', 'wrong-length'],
    ['الأردن يعلن توسعة ميناء العقبة.', 'off-topic'],
  ])('that lies or strays is not: %s', (text, problem) => {
    expect(check(text)).toEqual({ problem });
  });
});

describe('the form of a summary', () => {
  test('is cut to the whole sentences that fit', () => {
    const first = 'تبدأ الصيف المقبل توسعة ميناء العقبة.';

    expect(check(`${first} ستوفر المرحلة الأولى ثلاثة آلاف فرصة عمل.`, ARABIC, 60)).toEqual({ summary: first });
  });

  test.each([
    ['turned text', 'تبدأ الصيف المقبل توسعة ميناء \u202eالعقبة\u202c.'],
    ['a lone surrogate', 'تبدأ الصيف المقبل توسعة ميناء العقبة \ud800.'],
    ['a link', 'تبدأ الصيف المقبل توسعة ميناء العقبة، والمزيد في https://x.example.'],
    ['a tag', 'تبدأ الصيف المقبل <b>توسعة</b> ميناء العقبة.'],
  ])('is refused for %s', (_what, text) => {
    expect(check(text)).toEqual({ problem: 'malformed' });
  });

  test('takes time linear in what a model writes without end', () => {
    expect(check('كلمة '.repeat(200_000))).toEqual({ problem: 'wrong-length' });
  });
});

describe('in a language with capitals', () => {
  const article = {
    language: 'en',
    headline: 'Storm closes the coast road',
    body: [
      'A storm closed the coast road near Whitby on Tuesday, and 1.5 million homes were without power.',
      'Iranian engineers who were visiting the region helped, said Mayor Tom Ashdown.',
    ],
  };

  test.each([
    'Officials closed the coast road near Whitby after a storm cut power to 1.5 million homes.',
    'A storm left 1.5 million homes without power, and engineers from Iran helped near Whitby.',
    "Ashdown's helpers were visiting engineers, after a storm closed the road.",
  ])('is let through: %s', (summary) => {
    expect(checkSummary(summary, article, 200)).toEqual({ summary });
  });

  test.each([
    ['A storm left 15 million homes without power near Whitby on Tuesday.', 'invented-number'],
    ['A storm left 1.5 billion homes without power near Whitby on Tuesday.', 'invented-number'],
    ['A storm closed the coast road near Scarborough on Tuesday.', 'invented-name'],
    ['Pemberton said a storm closed the coast road near Whitby on Tuesday.', 'invented-name'],
    ['A storm closed the coast road near Whitby, and Iraqi engineers helped.', 'invented-name'],
  ])('is not let through: %s', (text, problem) => {
    expect(checkSummary(text, article, 200)).toEqual({ problem });
  });
});

describe('in a language whose names take endings', () => {
  const article = {
    language: 'ru',
    headline: 'Порт Мурманска закрыт из-за шторма',
    body: [
      'Губернатор Андрей Ветлугин сообщил, что порт Мурманска закрыт из-за шторма до вечера вторника.',
      'По словам Ветлугина, в гавани остаются 14 судов, и рыбаки ждут погоды на берегу.',
    ],
  };

  test('a name in another case is the same name', () => {
    const summary = 'Порт закрыт до вечера из-за шторма, сообщили Ветлугину рыбаки из Мурманской гавани.';

    expect(checkSummary(summary, article, 200)).toEqual({ summary });
  });

  test('another name is not', () => {
    const lie = 'Порт Мурманска закрыт до вечера из-за шторма, сообщил губернатор Ветошкин.';

    expect(checkSummary(lie, article, 200)).toEqual({ problem: 'invented-name' });
  });
});

test('German nouns are no names, and a German name is one', () => {
  const article = {
    language: 'de',
    headline: 'Sturm sperrt die Küstenstraße',
    body: [
      'Ein Sturm hat am Dienstag die Küstenstraße bei Husum gesperrt, und 1200 Haushalte waren ohne Strom.',
      'Bürgermeisterin Anna Petersen bat die Bewohner, zu Hause zu bleiben, bis die Feuerwehr die Bäume geräumt hat.',
    ],
  };
  const summary = 'Nach einem Sturm waren bei Husum 1.200 Haushalte ohne Strom, Bewohner sollen zu Hause bleiben.';
  const lie = summary.replace('Bewohner', 'Bewohner, so Thomas Schneider,');

  expect(checkSummary(summary, article, 200)).toEqual({ summary });
  expect(checkSummary(lie, article, 200)).toEqual({ problem: 'invented-name' });
});
