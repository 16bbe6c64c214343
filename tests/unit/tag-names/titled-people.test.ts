import { describe, expect, test } from 'vitest';
import { labels } from './labels-of-arabic.ts';

describe('people by the grammar around them', () => {
  test.each([
    ['an office and a title', 'وحضر اللقاء نائب وزير الخارجية المهندس وليد الخريجي.', 'وليد الخريجي'],
    ['an office of a town', 'وقال رئيس بلدية طرابلس عبد الحميد بدوي إن العمل بدأ.', 'عبد الحميد بدوي'],
    [
      'a given name that is no other word',
      'قال المتحدث باسم الدفاع المدني في غزة محمود بصل إن البحث مستمر.',
      'محمود بصل',
    ],
    ['such a name behind a clitic', 'وتعاون مع مخرجين بارزين مثل حاتم علي وبسام الملا.', 'بسام الملا'],
    ['a given name that is also a title', 'قاد إمام عاشور فريقه إلى الفوز.', 'إمام عاشور'],
    ['a verb of saying', 'وقال علي سعيد بن سرود إن المشاركة هي الأكبر.', 'علي سعيد بن سرود'],
    ['a given name that is a word', 'ورحب بالقرار النائب وسام أبو علي والوزيرة.', 'وسام أبو علي'],
    ['a word of respect', 'وتوج الفائزين معالي خالد الطاير في ختام السباق.', 'خالد الطاير'],
    ["a ruler's number", 'وصل العاهل الأردني الملك عبدالله الثاني إلى القاهرة.', 'عبدالله الثاني'],
    ['a family name with its article', 'وأكد الأمير عبدالعزيز بن تركي الفيصل ذلك.', 'عبدالعزيز بن تركي الفيصل'],
    [
      'a family name that is a nation’s adjective',
      'ووصل رئيس الحكومة محمد كاظم السوداني إلى المطار.',
      'محمد كاظم السوداني',
    ],
    [
      'a family name with its article behind two names',
      'وحضر وزير النفط عبدالله علي اليحيا اللقاء.',
      'عبدالله علي اليحيا',
    ],
    ['an office in a town', 'وبين مدير الآثار في حلب صخر علبي أن السور سليم.', 'صخر علبي'],
    ['a given name that is a preposition', 'ورفض القيادي في حركة النهضة علي العريض التعليق.', 'علي العريض'],
    ['a name by means of which', 'وسجل الفريق عن طريق محمود حسن تريزيجيه.', 'محمود حسن تريزيجيه'],
    [
      'a role behind the name',
      'وضمت القائمة المهاجم أكرم عفيف نجم السد، والحارس مشعل برشم، والمدافع بوعلام خوخي.',
      'أكرم عفيف',
    ],
    ['a founder', 'وقالت عبير أحمد مؤسس اتحاد الأمهات إن القرار سليم.', 'عبير أحمد'],
    ['a foreign name with a particle', 'وقال اللاعب البرازيلي نيمار دا سيلفا إنه سعيد.', 'نيمار دا سيلفا'],
  ])('%s', (_, sentence, name) => {
    expect(labels('per', 'خبر قصير', sentence)).toContain(name);
  });

  test('a town or school that is called after somebody is nobody', () => {
    expect(labels('per', 'خبر قصير', 'زار الوفد مدينة محمد بن زايد وثانوية سعاد النوري.')).toEqual([]);
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

  test('a nation’s adjective that says something of a noun is no family name', () => {
    const body = 'وقال خالد المصري إن الشعب المصري فرح. وأضاف المصري أن لاعب كرة مصري حضر.';

    expect(labels('per', 'خبر قصير', body)).toEqual(['خالد المصري']);
  });

  test('a given name that somebody else has for a family name does not part a name', () => {
    const body = 'قال النقيب سليمان محمود ذلك. وأدان الرئيس حسن شيخ محمود الهجوم.';

    expect(labels('per', 'خبر قصير', body)).toEqual(['سليمان محمود', 'حسن شيخ محمود']);
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
