import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutDateline } from '../../../shared/summarise/without-dateline.ts';

describe('withoutDateline', () => {
  test.each([
    ['(CNN)The ferry sailed.', 'The ferry sailed.'],
    ['(Reuters) - The ferry sailed.', 'The ferry sailed.'],
    ['Washington (CNN)The ferry sailed.', 'The ferry sailed.'],
    ['LONDON, England (CNN) -- The ferry sailed.', 'The ferry sailed.'],
    ['SPRINGFIELD, Ill. (AP) — The ferry sailed.', 'The ferry sailed.'],
    ['NEW YORK, May 3 — The ferry sailed.', 'The ferry sailed.'],
    ['Nairobi, Kenya - The ferry sailed.', 'The ferry sailed.'],
    ['Valencia, 3 may (EFE).- El barco zarpó.', 'El barco zarpó.'],
    ['القاهرة - رويترز: أبحرت العبارة.', 'أبحرت العبارة.'],
    ['الرباط ـ أبحرت العبارة.', 'أبحرت العبارة.'],
    ['طرابلس | أبحرت العبارة.', 'أبحرت العبارة.'],
    ['Ciudad de México.- El barco zarpó.', 'El barco zarpó.'],
    ['КАЗАНЬ, 3 мая. /ТАСС/. Паром отплыл.', 'Паром отплыл.'],
    ['КИЇВ. 17 листопада (Укрінформ). Пором відплив.', 'Пором відплив.'],
    ['वाराणसी: नाव रविवार को चली।', 'नाव रविवार को चली।'],
    ['اسلام آباد: کشتی جمعرات کو روانہ ہوئی۔', 'کشتی جمعرات کو روانہ ہوئی۔'],
    ['新华社西安5月3日电（记者王小明）渡轮启航。', '渡轮启航。'],
    ['【東京共同】フェリーが出航した。', 'フェリーが出航した。'],
    ['(서울=연합뉴스) 홍길동 기자 = 여객선이 출항했다.', '여객선이 출항했다.'],
  ])('cuts the dateline off %s', (paragraph, rest) => {
    expect(withoutDateline(paragraph, true)).toBe(rest);
  });

  test.each([
    'The president (left) - who won - spoke.',
    'John Smith - a former mayor - died.',
    'WHO - the UN agency - said so.',
    'الوزير - الذي زار القاهرة - قال إن العمل انتهى.',
    'واشنطن: افتتح الرئيس الجسر.',
    '手机通讯公司宣布了新计划。',
    'Der Minister (CDU) - er kam spät - sprach.',
  ])('leaves %s as it is', (paragraph) => {
    expect(withoutDateline(paragraph, true)).toBe(paragraph);
  });

  test('takes what might be an aside for a dateline at the start only', () => {
    expect(withoutDateline('Nairobi, Kenya - The ferry sailed.', false)).toBe('Nairobi, Kenya - The ferry sailed.');
  });

  test('gives the end of any paragraph, and not nothing of one that tells something', () => {
    const pieces = fc.constantFrom(
      'PARIS',
      ' (AFP)',
      ' - ',
      '—',
      'Lyon',
      ', 3 mai',
      'القاهرة',
      ' ـ ',
      ': ',
      'ab ',
      '【',
      '】',
      '.',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.boolean(), (parts, atStart) => {
        const paragraph = parts.join('');
        expect(paragraph.endsWith(withoutDateline(paragraph, atStart))).toBe(true);
      }),
    );
  });
});
