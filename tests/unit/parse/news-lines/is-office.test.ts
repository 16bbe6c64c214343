import { describe, expect, test } from 'vitest';
import { isOffice, isOfficeSender, officeOfLine } from '../../../../shared/parse/news-lines/is-office.ts';

const isNamedAgain = () => true;
const isNamedOnce = () => false;

describe('the office that a line names', () => {
  test.each(['وزارة الصحة والسكان', 'LEEDS CITY COUNCIL'])('%s is one that the text names again', (line) => {
    expect(officeOfLine(line, isNamedAgain)).toBe(line);
  });

  test.each(['الجيش اللبناني والمقاومة', 'مجلس الأمن والسودان', 'POLICE SEARCH FOR MISSING GIRL'])(
    '%s may be a headline',
    (line) => {
      expect(officeOfLine(line, isNamedOnce)).toBeUndefined();
    },
  );

  test.each(['جامعة الميناء - المكتب الإعلامي', 'Harbour University – Press Office'])('%s is sure', (line) => {
    expect(officeOfLine(line, isNamedOnce)).toBe(line.split(/ [–-] /)[0]);
  });

  test.each(['株式会社港', '港株式会社', '港市政府'])('%s needs no space', (line) => {
    expect(isOffice(line)).toBe(true);
  });

  test('is no person whose name begins as one does', () => {
    expect(isOfficeSender('Bo Svensson')).toBe(false);
    expect(isOfficeSender('Bộ Y tế')).toBe(true);
  });
});
