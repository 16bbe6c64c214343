import { describe, expect, test } from 'vitest';
import { isPrompt } from '../../../shared/parse/html/is-prompt.ts';

describe('isPrompt', () => {
  test.each([
    'Read also: Harbour wall to be rebuilt',
    'Lesen Sie auch: Ein neuer Hafen',
    'À lire aussi : Le port reconstruit',
    'اقرأ أيضاً: إعادة بناء الرصيف',
    'إقرأ أيضا | إعادة بناء الرصيف',
    'همچنین بخوانید: بازسازی اسکله',
    'تابعونا على فيسبوك',
    'اشترك في نشرتنا البريدية ليصلك كل جديد',
    'Advertisement',
    'Share this article',
    'Читайте також: Мол відбудують до весни',
    'Článek pokračuje pod reklamou',
    'Kövessen minket a Facebookon is!',
    'ये भी पढ़ें: बंदरगाह फिर बनेगा',
    'Soma pia: Bandari kujengwa upya',
    'نظراتی که حاوی توهین باشد منتشر نخواهد شد.',
    'קראו גם: הנמל ייבנה מחדש',
  ])('%s leads away', (line) => {
    expect(isPrompt(line)).toBe(true);
  });

  test.each([
    'The mayor read also from the letter that the council had sent.',
    'Follow the river for two miles, then cross the bridge.',
    'اشترك في الجلسة الافتتاحية وزراء البيئة من أربعة بلدان.',
    'شارك علي سالم في السباق مع أخيه.',
    'وقرأ الوزير أيضا رسالة من رئيس المجلس.',
    'أعلنت الوزارة عن خطة جديدة لإعادة بناء الرصيف.',
    'A photo shows the harbour before the storm.',
    'Порт відкриють навесні, повідомила міська рада.',
    'Podle starosty se přístav otevře na jaře.',
    'Il y a trois ports dans la région.',
    'Baca mantra itu dilakukan di tepi pelabuhan.',
    '',
  ])('%s does not', (line) => {
    expect(isPrompt(line)).toBe(false);
  });
});
