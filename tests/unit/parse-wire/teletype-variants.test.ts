import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const dpa = (opening: string, text = 'Geneva (dpa) - Switzerland is joining\nthe others.'): string =>
  `\x01eca0003 3 i 380  dpa 0045\n\nSwitzerland/migration/\n\x02${opening}\n\n${text}\n\x03\n212322 GMT Nov 18\n\x04`;

/** A text as mail gateways and editors leave it. */
function withoutControls(text: string): string {
  return [...text].filter((character) => character >= ' ' || '\t\r\n'.includes(character)).join('');
}

describe('IPTC 7901', () => {
  test.each<[string, string, object]>([
    [
      'a headline alone',
      dpa('Switzerland joins the others'),
      { headline: 'Switzerland joins the others', authors: [] },
    ],
    [
      'marks, a headline and a byline',
      dpa('REFILE\n1ST LEAD\nSwitzerland joins the others\nBy Jane Roe, dpa ='),
      { headline: 'Switzerland joins the others', authors: [{ name: 'Jane Roe' }] },
    ],
    [
      'a mark and a headline that ends the lines',
      dpa('EXTRA\nSwitzerland joins the others, it says ='),
      { headline: 'Switzerland joins the others, it says', authors: [] },
    ],
    [
      'a headline of two lines',
      dpa('Switzerland joins the others\nand says so'),
      { headline: 'Switzerland joins the others and says so' },
    ],
    [
      'a headline whose second line is marked as the last one',
      dpa('Switzerland joins the others\nand a few more do =\n'),
      { headline: 'Switzerland joins the others and a few more do', authors: [] },
    ],
    [
      'an embargo above the headline',
      dpa('SPERRFRIST: 2. Dezember 2029, 6.00 Uhr\nSwitzerland joins the others'),
      { headline: 'Switzerland joins the others', embargo: { until: '2029-12-02T05:00:00Z' } },
    ],
    [
      'an Arabic headline',
      dpa('سويسرا تنضم إلى الآخرين\nبقلم سلمى الراوي ='),
      { headline: 'سويسرا تنضم إلى الآخرين', authors: [{ name: 'سلمى الراوي' }] },
    ],
    [
      'a headline right above the text',
      dpa('Switzerland joins').replace('joins\n\n', 'joins\n'),
      { headline: 'Switzerland joins' },
    ],
  ])('%s', async (_, content, expected) => {
    const { format, articles } = await parseWire(content);

    expect(format).toBe('iptc-7901');
    expect(articles).toMatchObject([
      {
        slugline: 'Switzerland/migration',
        urgency: 3,
        dateline: 'Geneva (dpa)',
        body: ['Switzerland is joining the others.'],
        ...expected,
      },
    ]);
  });

  test('what is not for publication is in no draft', async () => {
    const { articles } = await parseWire(
      dpa(
        'Headline here',
        'Text.\n\n# Notebook\n\n## Note to editors\n- secret\n\n* * * *\nThe following information is not for publication\nsecret',
      ),
    );

    expect(articles).toMatchObject([{ body: ['Text.'] }]);
  });

  test('a message that lost its control characters is one still', async () => {
    const plain = withoutControls(
      dpa('Switzerland joins\nBy Jane Roe =', 'Geneva (dpa) - It joins.\n\n# Notebook\nsecret'),
    );

    const { format, articles } = await parseWire(plain);

    expect(format).toBe('iptc-7901');
    expect(articles).toMatchObject([
      { headline: 'Switzerland joins', body: ['It joins.'], identity: 'eca0003:2018-11-21' },
    ]);
  });

  test('two messages make two articles', async () => {
    expect((await parseWire(dpa('First headline') + dpa('Second headline'))).articles).toHaveLength(2);
  });
});

describe('ANPA 1312', () => {
  const anpa = (head: string, text: string): string =>
    `\x16\x16\x01z6715\x1fasian\r\nr z\x13\x11 BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500\r\n\x02${head}\r\n${text}\r\n\r\n\t   AP-WF-02-20-16 0337GMT<\r\n\x03\r\n`;

  test('its lines are told apart: keyword, headline, summary, notes, bylines', async () => {
    const head = [
      '^BC-BKN--Heat-Hawks, 1st Ld-Writethru,416<',
      '^Deng has 30 points, Heat beat Hawks<',
      '^AP Photo GATK105, GATK106<',
      '^Eds: Updates with secret.<',
      '^Luol Deng scored 30 points for the Heat.<',
      '^By CHARLES ODUM=',
      '^AP Sports Writer=',
    ].join('\r\n');

    const { articles } = await parseWire(
      anpa(head, "\t   ATLANTA (AP) _ Deng scored 30 points.\r\n\t   ___\r\n\t   ``Good,'' he said."),
    );

    expect(articles).toMatchObject([
      {
        identity: 'z6715:2016-02-20',
        headline: 'Deng has 30 points, Heat beat Hawks',
        abstract: 'Luol Deng scored 30 points for the Heat.',
        slugline: 'BC-BKN--Heat-Hawks, 1st Ld-Writethru',
        authors: [{ name: 'CHARLES ODUM' }],
        dateline: 'ATLANTA (AP)',
        body: ['Deng scored 30 points.', '“Good,” he said.'],
        publishedAt: '2016-02-20T03:37:00Z',
        urgency: 4,
      },
    ]);
    expect(JSON.stringify(articles)).not.toContain('secret');
  });

  test('a message that lost its control characters is one still', async () => {
    const plain = withoutControls(
      anpa('^BC-Bridge,17<\r\n^Bridge opens<\r\n^Eds: secret<', '\t   PORTSIDE (EX) _ It opens.'),
    );

    const { format, articles } = await parseWire(plain);

    expect(format).toBe('anpa-1312');
    expect(articles).toMatchObject([{ headline: 'Bridge opens', body: ['It opens.'] }]);
    expect(JSON.stringify(articles)).not.toContain('secret');
  });

  test.each([
    ['EST', '2016-02-20T08:37:00Z'],
    ['PDT', '2016-02-20T10:37:00Z'],
  ])('a time in %s, a byline without its mark, marks at the end of lines', async (zone, sent) => {
    const head = '^BC-Bridge,17<\r\n^Bridge opens<\r\n^By RON ELLIS<\r\n^Example Press Writer<';
    const message = anpa(head, '\t   PORTSIDE (EX) _ It opens.<').replace('GMT', zone);

    const { articles } = await parseWire(message);

    expect(articles).toMatchObject([
      { headline: 'Bridge opens', authors: [{ name: 'RON ELLIS' }], body: ['It opens.'], publishedAt: sent },
    ]);
    expect(articles[0]).not.toHaveProperty('abstract');
  });

  test('an alert has no headline', async () => {
    const { articles } = await parseWire(
      anpa('^BC-US--APNewsAlert,17<', '\t   HONOLULU (AP) _ Hawaii files a challenge.'),
    );

    expect(articles).toMatchObject([{ slugline: 'BC-US--APNewsAlert', body: ['Hawaii files a challenge.'] }]);
    expect(articles[0]?.headline).toBeUndefined();
  });
});

describe('marks of teletype', () => {
  test('desks put what is new in brackets above a headline', async () => {
    const { articles } = await parseWire(dpa('(Zusammenfassung 1400 - neu: Reaktion)\nSwitzerland joins the others'));

    expect(articles).toMatchObject([{ headline: 'Switzerland joins the others' }]);
  });

  test('a tab opens a paragraph', async () => {
    const { articles } = await parseWire(
      '\x16\x16\x01z6715\nr z BC-Bridge   02-20 0500\n\x02^BC-Bridge,40<\n^Bridge opens<\n\t   The bridge opens.\n\t   Ships wait.\n\x03',
    );

    expect(articles[0]?.body).toEqual(['The bridge opens.', 'Ships wait.']);
  });

  test('a table, which holds a control a cell, is text', async () => {
    const rows = Array.from({ length: 20 }, () => 'A\x082\x083<').join('\r\n');

    const { format } = await parseWire(
      `\x16\x16\x01s0005\r\nd s BC-Table   07-03 0120\r\n\x02^BC-Table,120<\r\n^Standings<\r\n${rows}\r\n\x03`,
    );

    expect(format).toBe('anpa-1312');
  });
});

describe('telexes without control characters', () => {
  const read = async (...lines: string[]) => (await parseWire(`${lines.join('\r\n')}\r\n`)).articles;

  test('codes and a slug above the headline, wrapped lines, and the end mark', async () => {
    const articles = await read(
      'ZCZC EXA0234',
      'EXA0234 4 HBR 110',
      'HARBOUR BRIDGE',
      'Bridge opens a year late',
      '',
      'PORTSIDE (Testland), 20 nov (EFE).- The bridge over the old harbour',
      'opened on Monday, a year later than planned.',
      '',
      'It cost twelve million.',
      'NNNN',
    );

    expect(articles).toMatchObject([
      {
        headline: 'Bridge opens a year late',
        dateline: 'PORTSIDE (Testland), 20 nov (EFE)',
        body: [
          'The bridge over the old harbour opened on Monday, a year later than planned.',
          'It cost twelve million.',
        ],
      },
    ]);
  });

  test('a headline in capitals, and one apart from what it is filed under', async () => {
    const capitals = await read(
      'ZCZC',
      'BC',
      'PORT STRIKE ENDS AS CREWS TAKE DEAL',
      '',
      'Crews took a pay deal on Friday.',
      'NNNN',
    );
    const apart = await read(
      'ZCZC',
      'واع 0045',
      'ميناء / جسر',
      '',
      'الجسر يفتح غدا',
      '',
      'يفتح الجسر غدا، كما قال الميناء.',
      'NNNN',
    );

    expect(capitals).toMatchObject([{ headline: 'PORT STRIKE ENDS AS CREWS TAKE DEAL' }]);
    expect(apart).toMatchObject([{ headline: 'الجسر يفتح غدا', body: ['يفتح الجسر غدا، كما قال الميناء.'] }]);
  });

  test('the number, the codes and the time of an agency, and its sign at the end', async () => {
    const articles = await read(
      'ZCZC0123/SXA',
      'XCI12345',
      'R CRO S0A QBXB',
      'RIAPRE IL TEATRO DOPO IL RESTAURO',
      '(ANSA) - RAGUSA, 18 NOV - Il teatro riapre sabato.',
      '   Il sindaco ha annunciato dodici spettacoli. (ANSA).',
      '',
      'XYZ',
      '18-NOV-26 21:40 NNNN',
    );

    expect(articles).toMatchObject([
      {
        headline: 'RIAPRE IL TEATRO DOPO IL RESTAURO',
        dateline: '(ANSA) - RAGUSA, 18 NOV',
        body: ['Il teatro riapre sabato.', 'Il sindaco ha annunciato dodici spettacoli.'],
        publishedAt: '2026-11-18T20:40:00Z',
      },
    ]);
  });

  test('a headline that looks like codes stays where nothing else is one', async () => {
    const articles = await read('ZCZC', '5 DEAD IN RAID', '', 'Five people died in a raid on Friday.', 'NNNN');

    expect(articles).toMatchObject([{ headline: '5 DEAD IN RAID' }]);
  });

  test('an embargo and a byline above the text', async () => {
    const articles = await read(
      'ZCZC UN0012',
      'EMBARGOED UNTIL 1200 GMT, 2 DECEMBER 2029',
      'Bridge opens a year late',
      'By Jane Roe',
      '',
      'The bridge opened on Monday.',
      'NNNN',
    );

    expect(articles).toMatchObject([
      {
        headline: 'Bridge opens a year late',
        authors: [{ name: 'Jane Roe' }],
        embargo: { until: '2029-12-02T12:00:00Z' },
        body: ['The bridge opened on Monday.'],
      },
    ]);
  });

  test('several in one file, the last without its end', async () => {
    const articles = await read(
      'ZCZC A1',
      'One',
      '',
      'The first text.',
      'NNNN',
      '',
      'ZCZC A2',
      'Two',
      '',
      'The second text.',
    );

    expect(articles).toMatchObject([
      { headline: 'One', body: ['The first text.'] },
      { headline: 'Two', body: ['The second text.'] },
    ]);
  });

  test('one without text is empty', async () => {
    await expect(read('ZCZC A1', 'RR', 'NNNN')).rejects.toMatchObject({ code: 'empty' });
  });

  test('marks of a telex within a message of IPTC 7901 are none of its lines', async () => {
    const { articles } = await parseWire(
      dpa('ZCZC\nSwitzerland joins the others', 'Geneva (dpa) - Switzerland is joining.\nNNNN'),
    );

    expect(articles).toMatchObject([{ headline: 'Switzerland joins the others', body: ['Switzerland is joining.'] }]);
  });
});

describe('ANPA 1312 that marks no lines', () => {
  test('keywords, a headline at the margin, a byline, indented text', async () => {
    const { articles } = await parseWire(
      '\x16\x16\x01a0456\x1f\r\nu i \x13bc-bridge 11-20 0090\r\n\x02BC-Bridge,0090\r\nBridge opens a year late\r\nBy Jane Roe\r\n    PORTSIDE (AP) _ The bridge opened on Monday, a year later than\r\nplanned.\r\n    It cost twelve million.\r\n\x03AP-NY-11-20-25 1015EST\r\n',
    );

    expect(articles).toMatchObject([
      {
        slugline: 'BC-Bridge',
        headline: 'Bridge opens a year late',
        authors: [{ name: 'Jane Roe' }],
        dateline: 'PORTSIDE (AP)',
        body: ['The bridge opened on Monday, a year later than planned.', 'It cost twelve million.'],
      },
    ]);
  });
});
