import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../shared/parse/prose/clean-text.ts';
import { readRtf } from '../../../shared/parse/rtf/read-rtf.ts';
import { encodeText } from '../../support/encode-text.ts';
import { parseWire } from './parse-wire.ts';

const bytesOf = (rtf: string): Uint8Array => Buffer.from(rtf, 'latin1');

/** Each byte of a text in a charset, as word processors escape it. */
const escaped = (text: string, charset: string): string =>
  Array.from(encodeText(text, charset) ?? [], (byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

const textsOf = (rtf: string): string[] => readRtf(bytesOf(rtf), undefined).paragraphs.map(({ text }) => text);

describe('rtf', () => {
  test('Arabic as an old word processor writes it, in the charset of its font', async () => {
    const file = [
      '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}{\\f1\\fswiss\\fcharset178{\\*\\fname Arial;}Arial (Arabic);}}',
      '{\\colortbl ;\\red0\\green0\\blue0;}{\\*\\generator Msftedit 5.41.15.1515;}\\viewkind4\\uc1',
      `\\pard\\rtlpar\\qr\\lang1025\\f1\\rtlch\\fs28 ${escaped('افتتاح سوق السمك في صيدا', 'windows-1256')}\\par`,
      `${escaped('كتبت: رنا حداد', 'windows-1256')}\\par`,
      `${escaped('افتُتح في صيدا سوق السمك الجديد، كما قال الميناء.', 'windows-1256')}\\f0\\ltrch\\par}`,
    ].join('\r\n');

    const { format, articles } = await parseWire(bytesOf(file));

    expect(format).toBe('rtf');
    expect(articles).toMatchObject([
      {
        headline: 'افتتاح سوق السمك في صيدا',
        authors: [{ name: 'رنا حداد' }],
        body: ['افتُتح في صيدا سوق السمك الجديد، كما قال الميناء.'],
      },
    ]);
  });

  test('groups may lie in groups, and not without end', () => {
    const nested = (depth: number): string => `{\\rtf1 ${'{'.repeat(depth)}The ferry sails again.`;
    expect(textsOf(nested(100))).toEqual(['The ferry sails again.']);
    expect(() => textsOf(nested(100_000))).toThrow(/deep/);
  });

  test('lines of a Mac are paragraphs, and their characters come without a substitute', () => {
    const file =
      '{\\rtf1\\ansi\\ansicpg1251\\cocoartf2820\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\n\\pard\\pardirnatural\n\n\\f0\\fs24 \\cf0 \\uc0\\u1052 \\u1086 \\u1089 \\u1090  \\{1\\}\\\n\\\n\\u55357 \\u56832 .}';

    expect(textsOf(file)).toEqual(['Мост {1}', '😀.']);
  });

  test('what stands for a character that a program does not know is left out', () => {
    expect(
      textsOf("{\\rtf1\\ansi\\uc1 a\\u8211?b {\\uc2\\u1740\\'ed\\'ed}c\\u-10179\\'3f\\u-8704?d\\emdash e}"),
    ).toEqual(['a–b یc😀d—e']);
  });

  test('characters of two bytes are read together, also where the second is a letter', () => {
    const start = '{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 Mincho;}}\\f0 ';

    expect(textsOf(`${start}${escaped('新しい橋', 'shift_jis')}\\'83A.\\par}`)).toEqual(['新しい橋ア.']);
  });

  test('styles mark headline and abstract, whatever they are numbered', async () => {
    const file =
      "{\\rtf1\\ansi{\\stylesheet{\\ql Normal;}{\\s1\\b heading 1,Kopf;}{\\*\\cs10 Default;}{\\s15\\sbasedon0 Title;}{\\s16 Subtitle;}}{\\info{\\title Untitled}{\\author Johanna Beispiel}{\\keywords Hafen, Br\\'fccke}{\\creatim\\yr2025\\mo6\\dy2}}\\pard Pressestelle\\par\\pard\\s15 Br\\'fccke \\'f6ffnet\\par\\pard\\s16 Ein Jahr sp\\'e4ter\\par\\pard\\plain Die Br\\'fccke ist offen, sagte sie.\\par}";

    const { articles } = await parseWire(bytesOf(file));

    expect(articles).toMatchObject([
      {
        headline: 'Brücke öffnet',
        abstract: 'Ein Jahr später',
        body: ['Die Brücke ist offen, sagte sie.'],
        authors: [{ name: 'Johanna Beispiel' }],
        keywords: ['Hafen', 'Brücke'],
      },
    ]);
  });

  test('a row is a paragraph; headers, notes, pictures, links and what was deleted or hidden are no text', () => {
    const file =
      '{\\rtf1\\ansi{\\header\\pard Page 1\\par}\\pard It {\\deleted was}{\\v is}is{\\footnote\\pard N\\par} open{\\pict\\bin4 }}{\\} at {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt the port}}.\\par\\trowd\\pard\\intbl Year\\cell Cost\\cell\\row\\trowd\\pard\\intbl One.\\par Two.\\cell\\row\\pard End{\\listtext\\tab 1.}.}';

    expect(textsOf(file)).toEqual(['It is open at the port.', 'Year | Cost', 'One.', 'Two.', 'End.']);
  });

  test('a document that breaks off ends where it ends; one without words is empty', async () => {
    expect(textsOf('{\\rtf1\\ansi\\pard It is open.\\par Clo\\')).toEqual(['It is open.', 'Clo']);
    await expect(parseWire(bytesOf('{\\rtf1\\ansi\\par}'))).rejects.toMatchObject({ code: 'empty' });
  });

  test('any text comes back as it was written', () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}{}\\]{1,12}$/u).filter((text) => cleanText(text) === text);
    const write = (text: string): string =>
      Array.from({ length: text.length }, (_, at) => {
        const unit = text.charCodeAt(at);
        return unit < 0x80 ? text.charAt(at).replace(/[\\{}]/, '\\$&') : `\\u${unit > 0x7fff ? unit - 0x10000 : unit}?`;
      }).join('');

    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        expect(textsOf(`{\\rtf1\\ansi\\uc1 ${words.map(write).join('\\par ')}}`)).toEqual(words);
      }),
    );
  });
});
