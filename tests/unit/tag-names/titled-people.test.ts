import { describe, expect, test } from 'vitest';
import { tagNames } from '../../../shared/tag/names/tag-names.ts';

function labels(scheme: 'per' | 'org', headline: string, ...body: string[]): string[] {
  const tags = tagNames({ headline, body, keywords: [], subjects: [], language: 'ar' });
  return tags.filter((tag) => tag.scheme === scheme).map(({ label }) => label);
}

describe('people by the grammar around them', () => {
  test.each([
    ['an office and a title', 'وحضر اللقاء نائب وزير الخارجية المهندس وليد الخريجي.', 'وليد الخريجي'],
    ['an office of a town', 'وقال رئيس بلدية طرابلس عبد الحميد بدوي إن العمل بدأ.', 'عبد الحميد بدوي'],
    ['a verb of saying', 'وقال علي سعيد بن سرود إن المشاركة هي الأكبر.', 'علي سعيد بن سرود'],
    ['a given name that is a word', 'ورحب بالقرار النائب وسام أبو علي والوزيرة.', 'وسام أبو علي'],
    ['a word of respect', 'وتوج الفائزين معالي خالد الطاير في ختام السباق.', 'خالد الطاير'],
    ["a ruler's number", 'وصل العاهل الأردني الملك عبدالله الثاني إلى القاهرة.', 'عبدالله الثاني'],
    ['a family name with its article', 'وأكد الأمير عبدالعزيز بن تركي الفيصل ذلك.', 'عبدالعزيز بن تركي الفيصل'],
    ['a foreign name with a particle', 'وقال اللاعب البرازيلي نيمار دا سيلفا إنه سعيد.', 'نيمار دا سيلفا'],
  ])('%s', (_, sentence, name) => {
    expect(labels('per', 'خبر قصير', sentence)).toContain(name);
  });

  test('what a headline and its lead both write behind a name is no part of it', () => {
    expect(
      labels(
        'per',
        'برشلونة يضم خوان غارسيا قادما من إسبانيول',
        'أعلن النادي تعاقده مع خوان غارسيا قادما من إسبانيول.',
      ),
    ).toEqual(['خوان غارسيا']);
  });

  test('a family name whose first letter might be a clitic stays whole', () => {
    expect(labels('per', 'الصفقة تمت', 'وقال المدرب الألماني هانزي فليك إن الصفقة تمت. وأضاف فليك أنه راض.')).toEqual([
      'هانزي فليك',
    ]);
  });

  test('a father is not his son', () => {
    const names = labels(
      'per',
      'مساعدات جديدة',
      'قال الشيخ ذياب بن محمد بن زايد آل نهيان إن المساعدات تأتي بتوجيهات الشيخ محمد بن زايد آل نهيان.',
    );

    expect(names).toEqual(['ذياب بن محمد بن زايد آل نهيان', 'محمد بن زايد آل نهيان']);
  });

  test.each([
    'وأقيمت المباراة على ملعب حمادي العقربي مساء السبت.',
    'وتناول الضيوف العشاء في مقهى نجيب محفوظ وسط المدينة.',
    'ودخلت الشاحنات عبر معبر كرم أبو سالم صباحا.',
    'ويقام النهائي على استاد الملك سلمان الدولي.',
  ])('nobody is told of where something is called after them: %s', (sentence) => {
    expect(labels('per', 'خبر قصير', sentence)).toEqual([]);
  });
});

describe('organisations by their grammar', () => {
  test.each([
    ['أعلنت وزارة السياحة والآثار المصرية الكشف.', 'وزارة السياحة والآثار المصرية'],
    ['قالت وزارة الموارد البشرية والتنمية الاجتماعية إن القرار سار.', 'وزارة الموارد البشرية والتنمية الاجتماعية'],
    ['وقال المجلس الأعلى للآثار إن العمل مستمر.', 'المجلس الأعلى للآثار'],
    ['وقعت الهيئة العامة للمنافذ البرية والبحرية السورية الاتفاق.', 'الهيئة العامة للمنافذ البرية والبحرية السورية'],
    ['وتشارك في المشروع شركة محلية والهيئة العربية للتصنيع.', 'الهيئة العربية للتصنيع'],
    ['وطالب الاتحاد العام لنقابات عمال الأردن بالتأجيل.', 'الاتحاد العام لنقابات عمال الأردن'],
    ['بدعم من مركز الملك سلمان للإغاثة والأعمال الإنسانية.', 'مركز الملك سلمان للإغاثة والأعمال الإنسانية'],
    ['وقالت الجمعية العامة للأمم المتحدة إنها ستجتمع.', 'الجمعية العامة للأمم المتحدة'],
    ['ونقل المصابون إلى مستشفى صنعاء العام.', 'مستشفى صنعاء العام'],
    ['ومول المشروع البنك الإفريقي للتنمية والصندوق العربي للإنماء الاقتصادي.', 'البنك الإفريقي للتنمية'],
    ['وقال برنامج الأغذية العالمي إن الكميات قليلة.', 'برنامج الأغذية العالمي'],
  ])('%s', (sentence, name) => {
    expect(labels('org', 'خبر قصير', sentence)).toContain(name);
  });

  test('the nationality before a coach is not his club’s', () => {
    expect(labels('org', 'فوز جديد', 'قال مدرب الأهلي السويسري مارسيل كولر إن المباراة لم تنته.')).toEqual(['الأهلي']);
  });
});

describe('languages whose names the model was not trained on', () => {
  test.each([
    [
      'it',
      'La presidente del Consiglio Giorgia Meloni ha incontrato martedì il presidente ucraino.',
      ['Giorgia Meloni'],
    ],
    ['pt', 'O ministro da Fazenda, Fernando Haddad, afirmou que o dinheiro virá.', ['Fernando Haddad']],
    ['tr', 'Hazine ve Maliye Bakanı Mehmet Şimşek yatırımcılarla bir araya geldi.', ['Mehmet Şimşek']],
  ])('people in %s', (language, sentence, names) => {
    const tags = tagNames({ headline: '', body: [sentence], keywords: [], subjects: [], language });

    expect(tags.filter(({ scheme }) => scheme === 'per').map(({ label }) => label)).toEqual(names);
  });

  test('a noun joined to an organisation by a hyphen is none of its name, but a head of such names is', () => {
    const body = ['Der SPÖ-Chef widersprach, das Ifo-Institut und die FPÖ schwiegen.'];
    const tags = tagNames({ headline: '', body, keywords: [], subjects: [], language: 'de' });

    expect(tags.map(({ label }) => label)).toEqual(['SPÖ', 'Ifo-Institut', 'FPÖ']);
  });
});
