import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/parse/charset/decode-text.ts';

const ARABIC = 'أعلنت الوزارة اليوم أن الاجتماع سيعقد غدا، وقال مصدر مسؤول إن الزيارة تستمر يومين.';

/** The bytes of a text in a single-byte charset, made with the decoder that reads them. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (character) => byteOf.get(character) ?? 0x3f);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  test.each(['windows-1256', 'iso-8859-6'])('tells undeclared Arabic in %s', (charset) => {
    expect(decodeText(encode(ARABIC, charset))).toEqual({ text: ARABIC, charset, undecodable: 0 });
  });

  test.each([
    ['windows-1251', 'Президент заявил в среду, что переговоры продолжатся на следующей неделе в столице.'],
    ['windows-1252', 'Le président a déclaré que les négociations reprendraient, après l’échec de la réunion.'],
    [
      'windows-1254',
      'Cumhurbaşkanı çarşamba günü yaptığı açıklamada görüşmelerin süreceğini söyledi, Dışişleri doğruladı.',
    ],
  ])('tells undeclared %s', (charset, text) => {
    expect(decodeText(encode(text, charset))).toMatchObject({ text, charset });
  });

  test.each([true, false])('tells UTF-16 without a byte order mark (little endian: %s)', (littleEndian) => {
    const decoded = decodeText(encodeUtf16(ARABIC, littleEndian));
    expect(decoded).toEqual({ text: ARABIC, charset: littleEndian ? 'utf-16le' : 'utf-16be', undecodable: 0 });
  });

  test('drops the byte order mark', () => {
    expect(decodeText(new TextEncoder().encode(`\ufeff${ARABIC}`)).text).toBe(ARABIC);
  });

  test('believes a declaration that decodes strictly', () => {
    const page = `<?xml version="1.0" encoding="windows-1251"?><a>Привет</a>`;
    expect(decodeText(encode(page, 'windows-1251'))).toMatchObject({ text: page, charset: 'windows-1251' });
  });

  test('does not believe one that the bytes contradict', () => {
    const page = `<meta charset="iso-8859-1"><p>${ARABIC}</p>`;
    expect(decodeText(new TextEncoder().encode(page))).toMatchObject({ text: page, charset: 'utf-8' });
  });

  test("falls back on the source's language for a few words", () => {
    const text = 'وزير الدفاع';
    expect(decodeText(encode(text, 'windows-1256'), 'ar')).toMatchObject({ text, charset: 'windows-1256' });
  });

  test('counts what cannot be decoded in a text that is UTF-8 otherwise', () => {
    const bytes = new TextEncoder().encode(ARABIC.repeat(3));
    const broken = Uint8Array.of(...bytes, 0xd8, 0x20);
    expect(decodeText(broken)).toMatchObject({ charset: 'utf-8', undecodable: 1 });
  });

  test('repairs UTF-8 that was read as windows-1252, and nothing else', () => {
    const mojibake = new TextDecoder('windows-1252').decode(new TextEncoder().encode(ARABIC));
    expect(decodeText(new TextEncoder().encode(mojibake))).toEqual({
      text: ARABIC,
      charset: 'utf-8',
      undecodable: 0,
      repaired: true,
    });
    const honest = 'Größe, naïveté, “quotes” – and Ã© once';
    expect(decodeText(new TextEncoder().encode(honest))).toEqual({ text: honest, charset: 'utf-8', undecodable: 0 });
  });

  test('gives back every well-formed text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
        const decoded = decodeText(new TextEncoder().encode(text));
        if (decoded.repaired === undefined) expect(decoded.text).toBe(text);
      }),
    );
  });
});
