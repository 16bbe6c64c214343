import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../shared/parse/charset/decode-text.ts';
import { encodeText } from '../../support/encode-text.ts';

const ARABIC = 'أعلنت الوزارة اليوم أن الاجتماع سيعقد غدا، وقال مصدر مسؤول إن الزيارة تستمر يومين.';

/** The bytes of a text in a charset that has all of its characters. */
function encode(text: string, charset: string): Uint8Array {
  const bytes = encodeText(text, charset);
  expect(bytes, `${charset} has every character of "${text}"`).toBeDefined();
  return bytes ?? new Uint8Array();
}

describe('decodeText', () => {
  test('knows Turkish by its capital with a dot', () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-9"?><hl1>İPTAL: Liman grevi sona erdi</hl1>';

    expect(decodeText(encode(text, 'windows-1254'))).toMatchObject({ text, charset: 'windows-1254' });
  });

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
    const decoded = decodeText(encode(ARABIC, littleEndian ? 'utf-16le' : 'utf-16be'));
    expect(decoded).toEqual({ text: ARABIC, charset: littleEndian ? 'utf-16le' : 'utf-16be', undecodable: 0 });
  });

  test('drops the byte order mark', () => {
    expect(decodeText(new TextEncoder().encode(`\ufeff${ARABIC}`)).text).toBe(ARABIC);
  });

  test('believes a declaration that decodes strictly', () => {
    const page = `<?xml version="1.0" encoding="windows-1251"?><a>Привет</a>`;
    expect(decodeText(encode(page, 'windows-1251'))).toMatchObject({ text: page, charset: 'windows-1251' });
  });

  test.each(['iso-8859-1', 'windows-1252'])(
    'takes no Arabic for accented letters because a page declares %s',
    (charset) => {
      const text = `<meta charset="${charset}"><p>${ARABIC}</p>`;
      expect(decodeText(encode(text, 'windows-1256'))).toMatchObject({ text, charset: 'windows-1256' });
    },
  );

  test('believes a declaration of Western Europe where accented letters stand among plain ones', () => {
    const text = `<meta charset="iso-8859-1"><p>${'Le président a déclaré l’été terminé à l’Élysée. '.repeat(5)}</p>`;
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({ text, charset: 'windows-1252' });
  });

  test('finds a declaration behind long scripts, and without one is not misled by them', () => {
    const script = `<script>${'var count = 1; '.repeat(500)}</script>`;
    const declared = `${script}<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>${ARABIC}</p>`;
    expect(decodeText(encode(declared, 'windows-1256'))).toMatchObject({ text: declared, charset: 'windows-1256' });
    const silent = `${script}<p>${ARABIC}</p>`;
    expect(decodeText(encode(silent, 'windows-1256'))).toMatchObject({ text: silent, charset: 'windows-1256' });
  });

  test('does not believe one that the bytes contradict', () => {
    const page = `<meta charset="iso-8859-1"><p>${ARABIC}</p>`;
    expect(decodeText(new TextEncoder().encode(page))).toMatchObject({ text: page, charset: 'utf-8' });
  });

  test.each([
    ['windows-1256', 'وزير الدفاع يصل غدا'],
    ['iso-8859-6', 'انتخابات البلدية تنطلق اليوم'],
    ['windows-1251', 'Новый мост открыт'],
    ['koi8-u', 'Новый мост открыт'],
    ['windows-1252', 'Un pont à Évry, déjà fermé'],
    ['iso-8859-15', 'Le cœur de la ville à 3 €'],
    ['macintosh', 'Le maire a déclaré la fête ouverte'],
    ['windows-1250', 'Nový most bude otevřen v pátek'],
    ['iso-8859-2', 'Žádný most nebude uzavřen, říká město'],
    ['windows-1254', 'Köprü cuma günü açılıyor, şehir bekliyor'],
    ['windows-1253', 'Η νέα γέφυρα ανοίγει'],
    ['windows-1255', 'הגשר החדש ייפתח מחר'],
    ['shift_jis', '新しい橋が開通した'],
    ['euc-jp', '新しい橋が開通した'],
    ['euc-kr', '새 다리가 오늘 개통된다'],
    ['windows-1251', 'НОВЫЙ МОСТ ОТКРЫТ СЕГОДНЯ УТРОМ'],
    ['windows-1252', 'LE PRÉSIDENT A ÉTÉ ÉLU À PARIS'],
    ['windows-1252', '“It’s open,” he said – and the crowd’s cheer was loud'],
    ['windows-1256', 'The newspaper Al-Ahram (الأهرام) was founded in 1875'],
    ['windows-1256', 'صحيفة "Le Figaro" الفرنسية: été à Paris'],
    ['gb18030', '台风登陆'],
    ['gb18030', '新桥今日正式通车'],
    ['big5', '新橋今日正式通車'],
    ['utf-16le', '第一座新桥今日正式通车'],
    ['utf-16be', '第一座新橋今日正式通車'],
  ])('tells a headline in undeclared %s: %s', (charset, text) => {
    expect(decodeText(encode(text, charset))).toEqual({ text, charset, undecodable: 0 });
  });

  test('takes single accents in ASCII text for Latin letters, to its last byte', () => {
    const text = 'Le Cameroun met fin à son championnat de football et salue Pelé';
    expect(decodeText(encode(text, 'windows-1252'))).toMatchObject({ text, charset: 'windows-1252' });
  });

  test('does not believe a declaration of ISO-8859-1, which fits all bytes, against the letters', () => {
    const page = `<?xml version="1.0" encoding="iso-8859-1"?><p>${ARABIC}</p>`;
    expect(decodeText(encode(page, 'windows-1256'))).toMatchObject({ text: page, charset: 'windows-1256' });
  });

  test("lets the source's language decide between charsets that fit alike", () => {
    const bytes = encode('Così', 'windows-1252');
    expect(decodeText(bytes, 'it').text).toBe('Così');
    expect(decodeText(bytes, 'cs').text).toBe('Cosě');
  });

  test('reads a long file in time that does not grow with its square', () => {
    const text = `${ARABIC}\n`.repeat(20_000);
    expect(decodeText(encode(text, 'windows-1256')).text).toBe(text);
  });

  test('counts what cannot be decoded in a text that is UTF-8 otherwise', () => {
    const bytes = new TextEncoder().encode(ARABIC.repeat(3));
    const broken = Uint8Array.of(...bytes, 0xd8, 0x20);
    expect(decodeText(broken)).toMatchObject({ charset: 'utf-8', undecodable: 1 });
  });

  test('takes a headline in UTF-8 that was cut within its last character for that', () => {
    const bytes = new TextEncoder().encode('الجسر يفتح');
    expect(decodeText(bytes.subarray(0, -1))).toEqual({ text: 'الجسر يفت\ufffd', charset: 'utf-8', undecodable: 1 });
  });

  test('reads ISO-2022-JP by its escapes, declared or not', () => {
    const bytes = Uint8Array.of(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, 0x0a);
    expect(decodeText(bytes)).toMatchObject({ text: '日本\n', charset: 'iso-2022-jp' });
  });

  test.each([
    ['windows-1251', 'В Вологде открыли деревянную пристань на набережной реки.'],
    ['windows-1256', 'أقر المجلس البلدي خطة لترميم السوق القديم على ثلاث سنوات.'],
    ['windows-1253', 'Το παλιό λιμάνι της Χίου άνοιξε ξανά την Τρίτη μετά από δύο χρόνια εργασιών.'],
  ])('repairs %s whose bytes were read as Western ones', (charset, text) => {
    const read = new TextDecoder('windows-1252').decode(encodeText(text, charset));
    expect(decodeText(new TextEncoder().encode(read))).toMatchObject({ text, repaired: true });
  });

  test.each([
    'Où était-ce ? À Évreux, où l’été a été très âpre.',
    'Çığır açan şöför öğle üzeri gördü.',
    'ÅÄÖ åäö ÆØÅ æøå ÉÈÊ éèê ÀÂ àâ',
  ])('leaves the accents of %s', (text) => {
    expect(decodeText(new TextEncoder().encode(text))).toMatchObject({ text });
  });

  test('repairs UTF-8 that was read as windows-1252 or windows-1256, and nothing else', () => {
    const mojibake = new TextDecoder('windows-1252').decode(new TextEncoder().encode(ARABIC));
    expect(decodeText(new TextEncoder().encode(mojibake))).toEqual({
      text: ARABIC,
      charset: 'utf-8',
      undecodable: 0,
      repaired: true,
    });
    const arabicSystem = new TextDecoder('windows-1256').decode(new TextEncoder().encode(ARABIC));
    expect(decodeText(new TextEncoder().encode(arabicSystem))).toMatchObject({ text: ARABIC, repaired: true });
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
