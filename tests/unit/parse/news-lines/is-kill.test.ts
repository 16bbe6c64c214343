import { describe, expect, test } from 'vitest';
import { isKill } from '../../../../shared/parse/news-lines/is-kill.ts';

describe('isKill', () => {
  test.each([
    [['KILL KILL KILL', 'EDITORS: Please kill the story slugged BC-Ferry. It names the wrong captain.']],
    [['عاجل / إلغاء', 'نلفت عناية المشتركين إلى إلغاء الخبر رقم 112 وعدم نشره.']],
    [['تنويه هام للمشتركين', 'نرجو عدم استخدام الخبر رقم 114 لعدم دقته.']],
    [['ANULACIÓN', 'Rogamos anulen la noticia titulada "Incendio".']],
  ])('%j', (lines) => {
    expect(isKill(lines)).toBe(true);
  });

  test.each([
    [['Kill', 'A film about a hunter opens on Friday.']],
    [['Minister asks papers to do not use the word', 'He said: do not use it.']],
    [['إلغاء', 'قصيدة قصيرة عن الغياب.']],
    [['عاجل', 'دعا الوزير إلى عدم نشره.']],
    [['WITHDRAWAL', `Please kill the story, he wrote. ${'The general went on for a long time. '.repeat(40)}`]],
  ])('not %j', (lines) => {
    expect(isKill(lines)).toBe(false);
  });
});
