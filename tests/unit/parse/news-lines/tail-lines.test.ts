import { describe, expect, test } from 'vitest';
import { isInitials } from '../../../../shared/parse/news-lines/tail-lines.ts';

describe('isInitials', () => {
  test.each(['jb/lrc/dp', 'م ع ب / ن س ر', 'هـ م', 'س.ك/ م.ل', 'ABC // XYZ', 'Int3/Rcc'])('%s are initials', (line) => {
    expect(isInitials(line)).toBe(true);
  });

  test.each(['نعم', 'A/B tests', 'He said no.'])('%s are no initials', (line) => {
    expect(isInitials(line)).toBe(false);
  });
});
