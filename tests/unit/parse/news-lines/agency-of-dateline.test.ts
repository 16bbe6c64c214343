import { describe, expect, test } from 'vitest';
import { agencyOfDateline } from '../../../../shared/parse/news-lines/agency-of-dateline.ts';

describe('the agency of a dateline', () => {
  test.each([
    ['PARIS (AFP)', 'AFP'],
    ['ضفاف نيوز', 'ضفاف نيوز'],
    ['LONDON, Nov 25 (PA Wire)', 'PA Wire'],
    ['الكويت - 25 - 11 (كونا)', 'كونا'],
    ['САМАРА, 26 ноября, Волга-Ньюс', undefined],
    ['САМАРА, 26 ноября, ВолгаНьюс', 'ВолгаНьюс'],
    ['LYON, 26 novembre, Marseille', undefined],
  ])('%s: %s', (dateline, agency) => {
    expect(agencyOfDateline(dateline)).toBe(agency);
  });

  test.each(['الرياض - 25 نوفمبر (تشرين الثاني)', 'LONDON, Nov 25 (Tuesday)'])('%s: the day once more', (dateline) => {
    expect(agencyOfDateline(dateline)).toBeUndefined();
  });
});
