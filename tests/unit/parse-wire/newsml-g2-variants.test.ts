import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';
import { item, nitf } from './wire-items.ts';

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
        '<itemMeta><edNote>secret</edNote><links><link rel="author" title="Jane Roe" pubconstraint="x:nonpublic"/></links></itemMeta><contentMeta><headline>h</headline><description role="drol:summary" pubconstraint="x:nonpublic">secret</description></contentMeta>',
        '<inlineXML><html><body><p>Text.</p><p pubconstraint="x:nonpublic">secret</p></body></html></inlineXML>',
      ),
      { body: ['Text.'], authors: [] },
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
