import { describe, expect, test } from 'vitest';
import { isFrontMatter, isJunkLine } from '../../../shared/summarise/junk-lines.ts';

describe('isJunkLine', () => {
  test.each([
    'Published: 3 May 2024',
    'Publié le 3 mai 2024 à 10h12, mis à jour à 11h40',
    'A ferry leaves the harbour on Friday. REUTERS/Jane Doe',
    'الوزير يتحدث إلى الصحفيين في المرفأ يوم الجمعة. تصوير: سامي خوري',
    'Sign up to our newsletter to get the top stories in your inbox.',
    'اشتركوا في النشرة البريدية لتصلكم أهم الأخبار يوميا.',
    'Подпишитесь на нашу рассылку, чтобы не пропустить главное.',
    '扫描二维码关注公众号。',
    'newsroom@example.org',
    '* * *',
  ])('is true of what a page says of itself: %s', (line) => {
    expect(isJunkLine(line)).toBe(true);
  });

  test.each([
    'The photo agency closed its office on Friday after eleven years in the town.',
    'أعلنت الشركة المالكة للتطبيق أنها ستغلق مكتبها في المدينة نهاية العام.',
    'Photographs of the old harbour were sold for a million pounds at an auction in the capital on Friday evening.',
    '渡轮周五启航。',
  ])('is false of news: %s', (line) => {
    expect(isJunkLine(line)).toBe(false);
  });
});

describe('isFrontMatter', () => {
  test('is false of a sentence of amounts', () => {
    expect(isFrontMatter('회사가 올해 3분기 영업이익 12조1천억원을 기록했다고 14일 공시했다.')).toBe(false);
  });

  test.each([
    'By .',
    'Ann Hale .',
    'PUBLISHED: .',
    '14:05 GMT, 3 May 2012 .',
    '| .',
    'Scroll down for video .',
    'Wien.',
  ])('is true of a mark, a name, a date: %s', (sentence) => {
    expect(isFrontMatter(sentence)).toBe(true);
  });

  test.each(['The dam opened.', 'انتهت أعمال السد.', '水坝周一启用。', 'Ann Hale was elected on 3 May.'])(
    'is false of a sentence: %s',
    (sentence) => {
      expect(isFrontMatter(sentence)).toBe(false);
    },
  );
});
