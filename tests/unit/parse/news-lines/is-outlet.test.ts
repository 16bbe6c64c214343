import { describe, expect, test } from 'vitest';
import { isOutlet } from '../../../../shared/parse/news-lines/is-outlet.ts';

describe('isOutlet', () => {
  test.each(['The Harbour Gazette', 'صحراء ميديا', 'صحيفة الميناء', '山陰日報', 'Radio Coast'])('%s', (name) => {
    expect(isOutlet(name)).toBe(true);
  });

  test.each(['The Harbour', 'ميناء', 'The gazette was founded in the last century'])('not %s', (name) => {
    expect(isOutlet(name)).toBe(false);
  });
});
