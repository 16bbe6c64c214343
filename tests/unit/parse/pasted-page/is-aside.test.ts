import { describe, expect, test } from 'vitest';
import { isAside } from '../../../../shared/parse/pasted-page/is-aside.ts';

describe('lines around an article', () => {
  test.each([
    'مشاركة',
    'تابعونا على جوجل نيوز',
    'Follow us on Facebook',
    '3 min read',
    'Artikel teilen',
    'Lecture 3 min.',
    '📲 Participe do canal no WhatsApp',
    'هل كانت هذه الصفحة مفيدة؟',
    'Sent from my phone',
    'أُرسلت من الـ iPhone',
    '残り800文字',
  ])('%s', (line) => {
    expect(isAside(line)).toBe(true);
  });

  test.each([
    'Share prices rose',
    'اشترك في الحملة مئات المتطوعين.',
    'أرسلت منظمة الإغاثة قافلة إلى المدينة يوم الخميس.',
    '残りの住民は学校に避難した。',
    '3. Stay up to date',
    'Live music returned',
  ])('not %s', (line) => {
    expect(isAside(line)).toBe(false);
  });
});
