import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../../shared/parse/news-lines/is-caption.ts';

describe('isCaption', () => {
  test.each(['رجال يزيلون الطين (الفرنسية)', '© dpa/Symbolbild', 'The pier (AFP/Getty Images)'])(
    '%s is a caption',
    (line) => {
      expect(isCaption(line)).toBe(true);
    },
  );

  test.each(['It closed in May. (Reuters)', '© 2026 The Courier', 'He came back (again)'])(
    '%s is no caption',
    (line) => {
      expect(isCaption(line)).toBe(false);
    },
  );
});
