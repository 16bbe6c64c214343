import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleText } from '../../../shared/parse/drafts/settle-text.ts';
import { trimSubject } from '../../../shared/parse/eml/trim-subject.ts';
import { withoutShortCodes } from '../../../shared/parse/feed/without-short-codes.ts';
import { readStatus } from '../../../shared/parse/fields/read-status.ts';
import { authorsOfByline } from '../../../shared/parse/news-lines/authors-of-byline.ts';
import { splitKeywords } from '../../../shared/parse/news-lines/split-keywords.ts';
import { paragraphsOfText } from '../../../shared/parse/prose/paragraphs-of-text.ts';

describe('wrapped text', () => {
  test('lines that each end a sentence were not broken for their width', () => {
    const lines = [
      'The bridge over the old harbour opened on Monday, a year later than planned.',
      'It cost 12 million.',
    ];

    expect(paragraphsOfText(lines.join('\n'))).toEqual(lines);
  });

  test('lines that were broken for their width are joined, others are not', () => {
    const text = [
      'The bridge over the old harbour opened on Monday, a year later than',
      'planned and at twice the price.',
      'Short line.',
      '   An indented line starts a paragraph of its own in most of the wires',
      'that are sent today.',
      '',
      '* * *',
      'After an empty line.',
    ].join('\r\n');

    expect(paragraphsOfText(text)).toEqual([
      'The bridge over the old harbour opened on Monday, a year later than planned and at twice the price.',
      'Short line.',
      'An indented line starts a paragraph of its own in most of the wires that are sent today.',
      'After an empty line.',
    ]);
  });

  test('wrapping words at any width loses none and joins them again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('word', 'الجسر', 'opened', 'a'), { minLength: 30, maxLength: 80 }),
        fc.integer({ min: 40, max: 80 }),
        (words, width) => {
          const lines: string[] = [];
          for (const word of words) {
            const last = lines.at(-1);
            if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
            else lines[lines.length - 1] = `${last} ${word}`;
          }

          expect(paragraphsOfText(lines.join('\n'))).toEqual([words.join(' ')]);
        },
      ),
    );
  });
});

describe('bylines', () => {
  test.each([
    ['By Jane Roe, Staff Reporter', [{ name: 'Jane Roe', role: 'Staff Reporter' }]],
    ['By JANE ROE and JOHN DOE=', [{ name: 'JANE ROE' }, { name: 'JOHN DOE' }]],
    ['Por Juana Pérez y Juan Gómez', [{ name: 'Juana Pérez' }, { name: 'Juan Gómez' }]],
    ['بقلم: سلمى الراوي', [{ name: 'سلمى الراوي' }]],
    [
      'Reporting by Jane Roe; Writing by John Doe; Editing by Richard Roe',
      [{ name: 'Jane Roe' }, { name: 'John Doe' }],
    ],
    ['إعداد سلمى الراوي | تحرير: نادر سليم', [{ name: 'سلمى الراوي' }]],
    ['Von Johanna Beispiel', [{ name: 'Johanna Beispiel' }]],
    ['Byron Smith', [{ name: 'Byron Smith' }]],
    ['Jane Roe, John Doe', [{ name: 'Jane Roe' }, { name: 'John Doe' }]],
    [
      'By Jane Roe and John Doe, Staff Reporters',
      [{ name: 'Jane Roe' }, { name: 'John Doe', role: 'Staff Reporters' }],
    ],
    ['By Jane Roe, Reuters', [{ name: 'Jane Roe' }]],
    ['Jane Roe / Harbour.example', [{ name: 'Jane Roe' }]],
    ['Harbour.example', [{ name: 'Harbour.example' }]],
    ['رويترز', [{ name: 'رويترز' }]],
    ['سلمى الراوي ومحمد الحداد', [{ name: 'سلمى الراوي' }, { name: 'محمد الحداد' }]],
    ['محمد وليد', [{ name: 'محمد وليد' }]],
    ['من سارة النجار', [{ name: 'سارة النجار' }]],
    ['e Paolo Neri', [{ name: 'Paolo Neri' }]],
    ['dan brown', [{ name: 'dan brown' }]],
    ['E Paolo Neri', [{ name: 'E Paolo Neri' }]],
    ['김민수 기자', [{ name: '김민수' }]],
    ['Autor: Jan Novák', [{ name: 'Jan Novák' }]],
    ['כתבת: נועה ברק', [{ name: 'נועה ברק' }]],
    ['Door onze verslaggever Kees Smit', [{ name: 'Kees Smit' }]],
    ['ليلى المنصوري - أبوظبي', [{ name: 'ليلى المنصوري' }]],
    ['Berlin – Jane Roe', [{ name: 'Jane Roe' }]],
    ['Par Anne Morel (à Nantes)', [{ name: 'Anne Morel' }]],
    ['Par Anne Morel (avec AFP)', [{ name: 'Anne Morel' }]],
    ['—', []],
    [undefined, []],
    ['By Sara Muster, PA Scotland', [{ name: 'Sara Muster', role: 'PA Scotland' }]],
    ['Paul Muster, University of Hill', [{ name: 'Paul Muster', role: 'University of Hill' }]],
    ['محرر الشؤون المحلية', []],
  ])('%s', (byline, authors) => {
    expect(authorsOfByline(byline)).toEqual(authors);
  });
});

describe('what the text repeats of its fields', () => {
  test('the headline above it and the dateline before it are taken off', () => {
    expect(
      settleText({ headline: 'H', dateline: 'Berlin (dpa)', body: ['H', 'Berlin (dpa) - Text.', 'H'] }),
    ).toMatchObject({
      body: ['Text.', 'H'],
    });
  });

  test("the text's own dateline becomes the field where there is none, and a location only then", () => {
    expect(settleText({ body: ['PARIS (AFP) — Texte.'] }, 'Paris')).toMatchObject({
      dateline: 'PARIS (AFP)',
      body: ['Texte.'],
    });
    expect(settleText({ body: ['Texte.'] }, 'Paris')).toMatchObject({ dateline: 'Paris', body: ['Texte.'] });
  });

  test.each([
    ['عمّان', 'عمّان (مثال) - انطلقت القمة.', 'انطلقت القمة.'],
    ['Madrid', 'Madrid, 2 mar (EJM).- Abre el museo.', 'Abre el museo.'],
    ['ELVA (HW)', 'ELVA (HW) _ Thousands came.', 'Thousands came.'],
    ['الدوحة /مثال/', 'الدوحة /مثال/ استقبل الأمير الوفد.', 'استقبل الأمير الوفد.'],
    ['Paris', 'Paris (France) is open.', 'Paris (France) is open.'],
    ['Paris', 'Paris, the capital (of France) is open.', 'Paris, the capital (of France) is open.'],
  ])('behind %s, an agency in brackets is part of the dateline: %s', (dateline, lead, text) => {
    expect(settleText({ dateline, body: [lead] })).toMatchObject({ dateline, body: [text] });
  });

  test('a place in two parts that the file says it is about may open a sentence', () => {
    expect(settleText({ body: ['Lleida (España) celebra.'] }, 'Lleida (España)').body).toEqual([
      'Lleida (España) celebra.',
    ]);
  });

  test('who files and sends it is no text, behind an end mark its codes neither', () => {
    const { body } = settleText({ sourceName: 'HW', body: ['One.', 'Two.', 'jr/sc', 'HW/Jane Roe', '(HW).'] });
    expect(body).toEqual(['One.', 'Two.']);
    expect(settleText({ body: ['One.', '// انتهى //', '09:45 ت م', '0031'] }).body).toEqual(['One.']);
    expect(settleText({ body: ['One.', 'Two.', '(END) Example Newswires', '0957 GMT'] }).body).toEqual([
      'One.',
      'Two.',
    ]);
    expect(settleText({ body: ['一。', '二。（完）'] }).body).toEqual(['一。', '二。']);
    expect(settleText({ body: ['One.', 'End', 'A third paragraph that goes on and on.'] }).body).toHaveLength(3);
  });

  test('a text of nothing but initials stays', () => {
    expect(settleText({ body: ['a/b'] }).body).toEqual(['a/b']);
  });

  test.each([
    [{ name: 'Ute Kern', role: 'bsp' }, { name: 'Ute Kern' }],
    [{ name: 'Ute Kern (bsp)' }, { name: 'Ute Kern' }],
    [
      { name: 'Ute Kern', role: 'Fotografin' },
      { name: 'Ute Kern', role: 'Fotografin' },
    ],
    [{ name: 'Ute Kern (Fotografin)' }, { name: 'Ute Kern (Fotografin)' }],
  ])('to work for the agency of the dateline is no role: %o', (author, expected) => {
    const found = settleText({ dateline: 'Althafen (bsp)', authors: [author], body: ['Text.'] });
    expect(found.authors).toEqual([expected]);
  });

  test('the reporter in a dateline is the author where no other is named', () => {
    const body = ['（中央社記者陳大文台北11日電）新線今天通車。'];
    expect(settleText({ body }).authors).toEqual([{ name: '陳大文' }]);
    expect(settleText({ authors: [{ name: '王小明' }], body }).authors).toEqual([{ name: '王小明' }]);
  });

  test('a sentence that begins with the name of the place stays', () => {
    expect(settleText({ dateline: 'Paris', body: ['Paris is open.'] })).toMatchObject({ body: ['Paris is open.'] });
  });
});

describe('keywords', () => {
  test.each([
    [['bridge, harbour'], ['bridge', 'harbour']],
    [['الأمير - الاتحاد'], ['الأمير', 'الاتحاد']],
    [
      ['Bridges', 'Roe, Jane'],
      ['Bridges', 'Roe, Jane'],
    ],
    [
      ['ميناء', 'ثقافة؛ نشر'],
      ['ميناء', 'ثقافة', 'نشر'],
    ],
    [['harbour bridge'], ['harbour bridge']],
    [[], []],
  ])('%o', (written, keywords) => {
    expect(splitKeywords(written)).toEqual({ keywords });
  });
});

describe('small readers', () => {
  test.each([
    ['stat:withheld', 'withheld'],
    ['http://cv.iptc.org/newscodes/pubstatusg2/canceled', 'canceled'],
    ['Cancelled', 'canceled'],
    ['Usable', 'usable'],
    ['Embargoed', 'usable'],
    ['recalled', 'canceled'],
    ['spiked', 'withheld'],
    ['In review', 'withheld'],
    ['unpublished', 'withheld'],
    ['published', 'usable'],
    ['scheduled', 'usable'],
    ['ملغى', 'canceled'],
    ['Taslak', 'withheld'],
    ['1', 'usable'],
    [undefined, 'usable'],
  ])('status %s', (written, status) => {
    expect(readStatus(written)).toBe(status);
  });

  test.each([
    ['Re: FW: [AW: x] Bridge', '[AW: x] Bridge'],
    ['Re[2]: Bridge', 'Bridge'],
    ['Report: Bridge', 'Report: Bridge'],
    ['Fwd: ', undefined],
  ])('subject %s', (subject, trimmed) => {
    expect(trimSubject(subject)).toBe(trimmed);
  });

  test('a short code that is all of its line goes', () => {
    expect(withoutShortCodes('a\n[contact-form-7 id="12"]\n[my_map]\nb [not-this] [note]\n[note]\nc')).toBe(
      'a\n\n\nb [not-this] [note]\n[note]\nc',
    );
  });

  test('short codes go, other brackets stay', () => {
    expect(withoutShortCodes('a [sic] [caption id="1"]<img> x[/caption]b [gallery ids="1"] [video] c [audios]')).toBe(
      'a [sic] b   c [audios]',
    );
  });

  test.each([
    ['[row][col_6 wide="1"]Text [1].[/col_6][/row]', 'Text [1].'],
    ['[embed]https://video.example/1[/embed] Text.', ' Text.'],
    ['[/caption] Text. [caption id="1"]<img> More.', ' Text. <img> More.'],
  ])('of %s what a reader sees is left', (text, expected) => {
    expect(withoutShortCodes(text)).toBe(expected);
  });
});
