import { describe, expect, test } from 'vitest';
import { redecodeText } from '../../../shared/parse/charset/redecode-text.ts';
import { encodeText } from '../../support/encode-text.ts';

describe('redecodeText', () => {
  test('reads two words anew that are no Windows Arabic, whatever declared them', () => {
    const written = 'وفاة مخرج\nتوفي اليوم المخرج سمير نصري.';
    const declared = new TextDecoder('windows-1256').decode(encodeText(written, 'iso-8859-6'));
    expect(declared).not.toBe(written);
    expect(redecodeText(declared, undefined)).toBe(written);
  });

  test.each(['وفاة مخرج', 'Гроза в Перми', 'Élections à Évian', 'گزارش ویژه'])('leaves %s', (text) => {
    expect(redecodeText(text, undefined)).toBe(text);
  });
});
