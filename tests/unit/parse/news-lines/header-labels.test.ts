import { describe, expect, test } from 'vitest';
import { headerKindsIn, opensWithHeaderLabel } from '../../../../shared/parse/news-lines/header-labels.ts';

describe('labels of the header of a mail that is passed on', () => {
  test.each([
    ['From: the desk <desk@x.example>', ['from']],
    ['> *Gesendet:* Montag', ['date']],
    ['ENVIADO EL: lunes', ['date']],
    ['التاريخ: 12 مارس 2026', ['date']],
    ['件名：港の再開', ['subject']],
    ['From: the desk Sent: Monday To: all', ['from', 'date', 'to']],
    ['He wrote from: nowhere', ['from']],
    ['wherefrom: a word that only ends so', []],
    ['From the desk, at 10:30', []],
  ])('%s', (line, kinds) => {
    expect(headerKindsIn(line)).toEqual(kinds);
  });

  test('open a line behind marks of quotation, not behind words', () => {
    expect(opensWithHeaderLabel('> > *Von:* Redaktion')).toBe(true);
    expect(opensWithHeaderLabel('Letter of: from: here')).toBe(false);
  });
});
