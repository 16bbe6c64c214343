import { describe, expect, test } from 'vitest';
import { encodeText } from '../../support/encode-text.ts';
import { CONTEXT, parseWire } from './parse-wire.ts';

const item = (meta: string, content = '', attributes = 'guid="urn:x:1" version="3"'): string =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}>${meta}<contentSet>${content}</contentSet></newsItem>`;
const nitf = (docdata: string, head = '', content = '<p>Text.</p>'): string =>
  `<nitf><head><docdata>${docdata}</docdata></head><body><body.head><hedline><hl1>Bridge opens</hl1></hedline>${head}</body.head><body.content>${content}</body.content></body></nitf>`;
const newsml = (management: string, component: string): string =>
  `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.example</ProviderId><DateId>20250602</DateId><NewsItemId>n1</NewsItemId><RevisionId Update="N">2</RevisionId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/>${management}</NewsManagement>${component}</NewsItem></NewsML>`;

describe('NewsML-G2', () => {
  test.each<[string, string, object]>([
    [
      'any prefix for its namespace',
      '<nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1"><nar:contentMeta><nar:headline>Bridge opens</nar:headline></nar:contentMeta></nar:newsItem>',
      { headline: 'Bridge opens', identity: 'urn:x:1' },
    ],
    [
      'no namespace at all',
      '<newsItem guid="urn:x:1"><contentMeta><headline>Bridge opens</headline></contentMeta></newsItem>',
      { headline: 'Bridge opens' },
    ],
    [
      'an empty embargo',
      item('<itemMeta><embargoed/></itemMeta><contentMeta><headline>h</headline></contentMeta>'),
      { embargo: { untilToldOtherwise: true } },
    ],
    [
      "an embargo without a zone, in the source's",
      item(
        '<itemMeta><embargoed>2025-06-02T12:00:00</embargoed></itemMeta><contentMeta><headline>h</headline></contentMeta>',
      ),
      { embargo: { until: '2025-06-02T10:00:00Z' } },
    ],
    [
      'a status as URI',
      item('<itemMeta><pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/></itemMeta>'),
      { status: 'canceled' },
    ],
    [
      'headlines by rank and role',
      item(
        '<contentMeta><headline role="hld:subHeadline">sub</headline><headline rank="2">second</headline><headline rank="1">first</headline></contentMeta>',
      ),
      { headline: 'first' },
    ],
    [
      'headlines and texts of several languages',
      item(
        '<contentMeta><language tag="ar"/><headline xml:lang="en">Bridge</headline><headline xml:lang="ar">الجسر</headline></contentMeta>',
        '<inlineXML xml:lang="en"><html><body><p>Text.</p></body></html></inlineXML><inlineXML xml:lang="ar"><html><body><p>نص.</p></body></html></inlineXML>',
      ),
      { language: 'ar', headline: 'الجسر', body: ['نص.'] },
    ],
    [
      'a title where there is no headline',
      item(
        '<itemMeta><title>Bridge opens</title></itemMeta>',
        '<inlineXML><html><body><p>Text.</p></body></html></inlineXML>',
      ),
      { headline: 'Bridge opens', body: ['Text.'] },
    ],
    [
      'text in base64',
      item(
        '<contentMeta><headline>h</headline></contentMeta>',
        `<inlineData encoding="encd:base64" contenttype="text/plain">${Buffer.from('النص هنا.').toString('base64')}</inlineData>`,
      ),
      { body: ['النص هنا.'] },
    ],
    [
      'references that were written twice',
      item(
        '<contentMeta><headline>Fish &amp;amp; chips</headline></contentMeta>',
        '<inlineXML><html><body><p>At 4 o&amp;#39;clock&amp;nbsp;sharp, &amp;lt;b&amp;gt; is a tag.</p><p>&amp;nbsp;</p><p>___</p></body></html></inlineXML>',
      ),
      { headline: 'Fish & chips', body: ["At 4 o'clock sharp, &lt;b&gt; is a tag."] },
    ],
    [
      'notes to editors and what is not public',
      item(
        '<itemMeta><edNote>secret</edNote></itemMeta><contentMeta><headline>h</headline><description role="drol:summary" pubconstraint="x:nonpublic">secret</description></contentMeta>',
        '<inlineXML><html><body><p>Text.</p><p pubconstraint="x:nonpublic">secret</p></body></html></inlineXML>',
      ),
      { body: ['Text.'] },
    ],
    [
      'a picture, whose text is its caption',
      item(
        '<itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><headline>h</headline><description role="drol:caption">The bridge in May.</description></contentMeta>',
        '<remoteContent href="x.jpg"/>',
      ),
      { type: 'picture', body: ['The bridge in May.'] },
    ],
  ])('%s', async (_, content, expected) => {
    const { articles } = await parseWire(content);

    expect(articles).toMatchObject([expected]);
    expect(JSON.stringify(articles)).not.toContain('secret');
  });

  test('a message of a package, its items and a kill makes one article each', async () => {
    const message = `<newsMessage><itemSet><packageItem guid="urn:x:p"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Top stories</headline></contentMeta><groupSet root="r"><group id="r"><itemRef residref="urn:x:1"/><itemRef residref="urn:x:2"/></group></groupSet></packageItem>${item('<contentMeta><headline>One</headline></contentMeta>')}<newsItem guid="urn:x:2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem></itemSet></newsMessage>`;

    const { articles } = await parseWire(message);

    expect(articles).toMatchObject([
      {
        identity: 'urn:x:p',
        type: 'composite',
        related: [
          { rel: 'contains', identity: 'urn:x:1' },
          { rel: 'contains', identity: 'urn:x:2' },
        ],
      },
      { identity: 'urn:x:1', headline: 'One' },
      { identity: 'urn:x:2', status: 'canceled' },
    ]);
  });
});

describe('NITF', () => {
  test.each<[string, string, object]>([
    [
      'an id that numbers the revisions of its key',
      nitf('<doc-id id-string="bridge-17_48"/><du-key key="bridge-17" version="48"/>'),
      { identity: 'bridge-17', version: 48 },
    ],
    [
      'an id that is another than its key',
      nitf('<doc-id id-string="n22751909"/><du-key key="BRIDGE" version="2"/>'),
      { identity: 'n22751909', version: 2 },
    ],
    ['an id that is a URI', nitf('<doc-id id-string="urn:x:1"/>'), { identity: 'urn:x:1', uri: 'urn:x:1' }],
    [
      "a release without a zone, in the source's",
      nitf('<doc-id id-string="a"/><date.release norm="20250602T120000"/>'),
      { embargo: { until: '2025-06-02T10:00:00Z' } },
    ],
    [
      'rights in the head of the body',
      nitf('<doc-id id-string="a"/>', '<rights><rights.owner>Example Press</rights.owner></rights>'),
      { copyright: 'Example Press' },
    ],
    [
      'limits of use',
      nitf('<doc-id id-string="a"/><doc.rights limitations="Not for archives"/>'),
      { usageTerms: 'Not for archives' },
    ],
    [
      'what the article is about',
      nitf(
        '<identified-content><person>Jane Roe</person><org>Port Authority</org><classifier type="x"/></identified-content>',
      ),
      {
        subjects: [
          { scheme: 'person', label: 'Jane Roe', kind: 'person' },
          { scheme: 'organisation', label: 'Port Authority', kind: 'organisation' },
        ],
      },
    ],
    [
      'a dateline in the text, dated and dashed with a stop',
      nitf('<doc-id id-string="a"/>', '', '<p>Bruselas, 16 ene (EFE).- El puente abre.</p>'),
      { dateline: 'Bruselas, 16 ene (EFE)', body: ['El puente abre.'] },
    ],
    [
      'a byline of initials, which names nobody',
      nitf('<doc-id id-string="a"/>', '<byline>gr/bp</byline>'),
      { authors: [] },
    ],
    [
      'a note to editors',
      nitf('<ed-msg info="secret"/>', '<note noteclass="editorsnote"><p>secret</p></note>'),
      { body: ['Text.'] },
    ],
  ])('%s', async (_, content, expected) => {
    const { articles } = await parseWire(content);

    expect(articles).toMatchObject([expected]);
    expect(JSON.stringify(articles)).not.toContain('secret');
  });
});

describe('NewsML 1', () => {
  const text = '<ContentItem><DataContent><p>The bridge opens.</p></DataContent></ContentItem>';
  test.each<[string, string, object]>([
    [
      'a location where no dateline is',
      newsml(
        '',
        `<NewsComponent><DescriptiveMetadata><Location><Property FormalName="Country" Value="FRA"/><Property FormalName="City" Value="Strasbourg"/></Location></DescriptiveMetadata>${text}</NewsComponent>`,
      ),
      {
        dateline: 'Strasbourg',
        body: ['The bridge opens.'],
        subjects: [
          { scheme: 'iso3166', code: 'FRA', kind: 'place' },
          { scheme: 'place', label: 'Strasbourg', kind: 'place' },
        ],
      },
    ],
    [
      'a package of references',
      newsml(
        '',
        '<NewsComponent><NewsLines><HeadLine>Top</HeadLine></NewsLines><NewsItemRef NewsItem="urn:newsml:x.example:20250602:n2:1"/></NewsComponent>',
      ),
      { headline: 'Top', related: [{ rel: 'contains', identity: 'urn:newsml:x.example:20250602:n2' }] },
    ],
    [
      'rights as metadata',
      newsml(
        '',
        `<NewsComponent><RightsMetadata><Copyright><CopyrightHolder>Example Press</CopyrightHolder><CopyrightDate>2025</CopyrightDate></Copyright><UsageRights><UsageType>Web only</UsageType></UsageRights></RightsMetadata>${text}</NewsComponent>`,
      ),
      { copyright: '2025 Example Press', usageTerms: 'Web only' },
    ],
    [
      'an embargo that ends when its status changes',
      newsml(
        '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250602T120000+0200</DateAndTime></StatusWillChange>',
        `<NewsComponent>${text}</NewsComponent>`,
      ).replace('"Usable"', '"Embargoed"'),
      { embargo: { until: '2025-06-02T10:00:00Z' } },
    ],
    [
      'a prefix for its elements',
      newsml('', `<NewsComponent>${text}</NewsComponent>`)
        .replace(/<(\/?)(\w)/g, '<$1n:$2')
        .replace('<n:NewsML', '<n:NewsML xmlns:n="urn:n"'),
      { body: ['The bridge opens.'], version: 2 },
    ],
  ])('%s', async (_, content, expected) => {
    expect((await parseWire(content)).articles).toMatchObject([expected]);
  });
});

test.each([
  ['an empty line before its declaration', '\n\n', ''],
  ['NULs behind it', '', '\0\0\0'],
  ["DOS's end of file behind it", '', '\r\n\x1a'],
])('a wire with %s is read', async (_, before, after) => {
  const wire = `<?xml version="1.0"?>${item('<contentMeta><headline>h</headline></contentMeta>')}`;

  expect((await parseWire(before + wire + after)).articles).toMatchObject([{ headline: 'h' }]);
});

describe('an item that cannot be read is told, its neighbours stand', () => {
  const deep = `<![CDATA[${'<div>'.repeat(1000)}]]>`;

  test('in NewsML-G2', async () => {
    const bad = item('', `<inlineData contenttype="text/html">${deep}</inlineData>`, 'guid="urn:x:2"');
    const good = item('<contentMeta><headline>One</headline></contentMeta>');
    const { articles, problems } = await parseWire(`<newsMessage><itemSet>${bad}${good}</itemSet></newsMessage>`);

    expect(articles).toMatchObject([{ headline: 'One' }]);
    expect(problems).toMatchObject([{ part: 'item 1', code: 'malformed' }]);
  });

  test('in NewsML 1', async () => {
    const component = (text: string): string =>
      `<NewsComponent><NewsLines><HeadLine>h</HeadLine></NewsLines><ContentItem><DataContent>${text}</DataContent></ContentItem></NewsComponent>`;
    const [open = '', close = ''] = newsml('', '<x/>').split('<x/>');
    const [, start = ''] = open.split('<NewsML>');
    const file = `<NewsML>${start}${component(deep)}</NewsItem>${start}${component('Text.')}${close}`;
    const { articles, problems } = await parseWire(file);

    expect(articles).toMatchObject([{ body: ['Text.'] }]);
    expect(problems).toMatchObject([{ part: 'item 1', code: 'malformed' }]);
  });
});

describe('charsets of wires', () => {
  const arabic = 'افتتاح الجسر الجديد فوق الميناء القديم';
  const declaring = (charset: string): string =>
    `<?xml version="1.0" encoding="${charset}"?>${item(`<contentMeta><headline>${arabic}</headline></contentMeta>`)}`;
  const bytesIn = (charset: string, declared: string): Uint8Array =>
    encodeText(declaring(declared), charset) ?? new Uint8Array();

  test.each([
    ['windows-1256', 'windows-1256', 'windows-1256'],
    ['windows-1256', 'iso-8859-1', 'windows-1256'],
    ['windows-1256', 'utf-8', 'windows-1256'],
    ['utf-8', 'windows-1256', 'utf-8'],
    ['utf-8', 'utf-16', 'utf-8'],
    ['utf-16le', 'utf-16', 'utf-16le'],
    ['utf-16be', 'utf-8', 'utf-16be'],
    ['iso-8859-6', 'iso-8859-6', 'iso-8859-6'],
  ])('%s, declared as %s', async (charset, declared, told) => {
    const parsed = await parseWire(bytesIn(charset, declared));

    expect(parsed).toMatchObject({ charset: told, articles: [{ headline: arabic }] });
    expect(parsed.undecodable).toBeUndefined();
  });

  test('a byte order mark counts before a declaration', async () => {
    const bytes = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytesIn('utf-8', 'windows-1256')]);

    expect(await parseWire(bytes, CONTEXT)).toMatchObject({ charset: 'utf-8', articles: [{ headline: arabic }] });
  });
});

describe('NewsML-G2 as agencies fill it in', () => {
  const html = (body: string): string =>
    `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`;

  test('lines that a typist indented inside one element are paragraphs, a byline above them is no text', async () => {
    const typed = [
      '<p>    By Jane Roe',
      '    HARBOUR, June 2 (Reuters) - The bridge over the old harbour opened on',
      'Monday, a year later than planned.',
      '    Ships have to wait, the harbour master said in a',
      'statement on Tuesday.</p>',
    ].join('\n');

    const { articles } = await parseWire(
      item(
        '<contentMeta><infoSource literal="Reuters"/><creator literal="Reuters"/><headline>h</headline></contentMeta>',
        html(typed),
      ),
    );

    expect(articles).toMatchObject([
      {
        authors: [{ name: 'Jane Roe' }],
        dateline: 'HARBOUR, June 2 (Reuters)',
        body: [
          'The bridge over the old harbour opened on Monday, a year later than planned.',
          'Ships have to wait, the harbour master said in a statement on Tuesday.',
        ],
      },
    ]);
  });

  test('lines that a program indented are one paragraph', async () => {
    const printed =
      '<p>The bridge over\n      the <b>old</b>\n      harbour opened.\n      Ships have to wait.\n    </p>';

    const { articles } = await parseWire(item('<contentMeta><headline>h</headline></contentMeta>', html(printed)));

    expect(articles[0]?.body).toEqual(['The bridge over the old harbour opened. Ships have to wait.']);
  });

  test('NITF as text in inline data is read as NITF', async () => {
    const text = nitf('<urgency ed-urg="4"/>', '<byline>By Jane Roe</byline>', '<p>Fish &amp;amp; ships.</p>');

    const { articles } = await parseWire(
      item(
        '<contentMeta><headline>h</headline></contentMeta>',
        `<inlineData contenttype="application/nitf+xml"><![CDATA[<?xml version="1.0"?>${text}]]></inlineData>`,
      ),
    );

    expect(articles).toMatchObject([{ urgency: 4, authors: [{ name: 'Jane Roe' }], body: ['Fish & ships.'] }]);
  });

  test("provider and terms are given in the item's language where it has them", async () => {
    const { articles } = await parseWire(
      item(
        '<rightsInfo><usageTerms xml:lang="en">Clients only</usageTerms><usageTerms xml:lang="de">Nur Kunden</usageTerms></rightsInfo><itemMeta><provider><name xml:lang="en">Agency</name><name xml:lang="de">Agentur</name></provider></itemMeta><contentMeta><language tag="de-AT"/><headline>h</headline></contentMeta>',
      ),
    );

    expect(articles).toMatchObject([{ usageTerms: 'Nur Kunden', sourceName: 'Agentur' }]);
  });
});

describe('NewsML 1 as agencies fill it in', () => {
  const content = (type: string, data: string): string =>
    `<ContentItem><MediaType FormalName="${type}"/>${data}</ContentItem>`;

  test.each<[string, string, object]>([
    [
      'text in base64',
      `<NewsComponent>${content('Text', `<Encoding Notation="Base64"><DataContent>${Buffer.from('الجسر مفتوح.').toString('base64')}</DataContent></Encoding>`)}</NewsComponent>`,
      { type: 'text', body: ['الجسر مفتوح.'] },
    ],
    [
      'a picture and its caption',
      `<NewsComponent><NewsComponent><Role FormalName="Main"/>${content('Photo', '')}</NewsComponent><NewsComponent><Role FormalName="Caption"/>${content('Text', '<DataContent>The bridge.</DataContent>')}</NewsComponent></NewsComponent>`,
      { type: 'picture', body: ['The bridge.'] },
    ],
    [
      'a story beside a picture and its caption',
      `<NewsComponent><NewsComponent><Role FormalName="Caption"/>${content('Text', '<DataContent>The bridge.</DataContent>')}</NewsComponent><NewsComponent><Role FormalName="Main"/>${content('Text', '<DataContent>The bridge opens.</DataContent>')}</NewsComponent></NewsComponent>`,
      { type: 'text', body: ['The bridge opens.'] },
    ],
    [
      'paragraphs that begin with a wide space',
      `<NewsComponent>${content('Text', '<DataContent>　橋が開通した。\n　船は待つ。</DataContent>')}</NewsComponent>`,
      { body: ['橋が開通した。', '船は待つ。'] },
    ],
  ])('%s', async (_, component, expected) => {
    const { articles } = await parseWire(newsml('', component));

    expect(articles).toMatchObject([expected]);
  });
});

describe('NITF as agencies fill it in', () => {
  test('the word that ends a text is none of it', async () => {
    const { articles } = await parseWire(nitf('', '', '<p>The bridge opens.</p><p>Ships wait.</p><p>ends</p>'));

    expect(articles[0]?.body).toEqual(['The bridge opens.', 'Ships wait.']);
  });

  test('markup that stands in the content as text is markup', async () => {
    const { articles } = await parseWire(
      nitf('', '', '<![CDATA[<p>O p&atilde;o subiu.</p><p>O leite, n&atilde;o.</p>]]>'),
    );

    expect(articles[0]?.body).toEqual(['O pão subiu.', 'O leite, não.']);
  });

  test('whom a reporter works for is no author', async () => {
    const { articles } = await parseWire(
      nitf('', '<byline>By Jane Roe, Harbour Wire</byline><distributor>Harbour Wire</distributor>'),
    );

    expect(articles).toMatchObject([{ sourceName: 'Harbour Wire', authors: [{ name: 'Jane Roe' }] }]);
  });
});

describe('what items of NewsML-G2 hold beside the usual', () => {
  const body = async (content: string, meta = ''): Promise<readonly string[] | undefined> => {
    const { articles } = await parseWire(
      item(`<contentMeta><headline>Bridge opens</headline>${meta}</contentMeta>`, content),
    );
    return articles[0]?.body;
  };

  test('a vocabulary of a system is read by its words', async () => {
    const idf =
      '<inlineXML><idf xmlns="x"><group><element type="headline">Bridge opens</element><element>The <b>old</b> bridge opens.</element><element>Ships wait.</element></group></idf></inlineXML>';

    expect(await body(idf)).toEqual(['The old bridge opens.', 'Ships wait.']);
  });

  test('data in a vocabulary is no text', async () => {
    const data =
      '<inlineXML><table-of-events xmlns="x"><date>2026-01-01</date><place>Doha</place></table-of-events></inlineXML>';

    expect(await body(data)).toEqual([]);
  });

  test.each<[string, string]>([
    ['Doha - The bridge opens.', 'The bridge opens.'],
    ['Doha-based ships wait.', 'Doha-based ships wait.'],
  ])('where it is located stands in front of %s', async (lead, expected) => {
    const located = '<located><name>Doha</name></located>';

    expect(await body(`<inlineData contenttype="text/plain">${lead}</inlineData>`, located)).toEqual([expected]);
  });
});
