import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';
import { nitf } from './wire-items.ts';

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
    [
      'keywords that a service writes beside its list',
      '<nitf><head><meta name="article-keywords" content="harbour, bridge"/></head><body><body.head><hedline><hl1>h</hl1></hedline></body.head><body.content><p>Text.</p></body.content></body></nitf>',
      { keywords: ['harbour', 'bridge'] },
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
