import { describe, expect, test } from 'vitest';
import { countConsent } from '../../../../shared/parse/pasted-page/count-consent.ts';

describe('countConsent', () => {
  test.each([
    'We and our partners keep information on your device to show advertisements that suit you.',
    'Nous et nos partenaires déposons des cookies sur votre appareil. Vous pouvez modifier vos choix.',
    'نحن وشركاؤنا نستخدم ملفات تعريف الارتباط على جهازك لقياس عدد القراء.',
  ])('a notice says at least two of its phrases: %s', (line) => {
    expect(countConsent(line)).toBeGreaterThanOrEqual(2);
  });

  test.each([
    'The regulator fined the shop because it had set cookies on the devices of visitors without their consent.',
    'قضت المحكمة بتغريم الشركة لأنها جمعت بيانات المستخدمين من دون موافقتهم.',
  ])('news of cookies says none: %s', (line) => {
    expect(countConsent(line)).toBe(0);
  });
});
