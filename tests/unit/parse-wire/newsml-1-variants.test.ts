import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';
import { newsml } from './wire-items.ts';

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
      'what is withheld until it will become usable',
      newsml(
        '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250602T120000+0200</DateAndTime></StatusWillChange>',
        `<NewsComponent>${text}</NewsComponent>`,
      ).replace('"Usable"', '"Withheld"'),
      { status: 'usable', embargo: { until: '2025-06-02T10:00:00Z' } },
    ],
    [
      'what is withheld until it will be under an embargo',
      newsml(
        '<StatusWillChange><FutureStatus FormalName="Embargoed"/><DateAndTime>20250602T120000+0200</DateAndTime></StatusWillChange>',
        `<NewsComponent>${text}</NewsComponent>`,
      ).replace('"Usable"', '"Withheld"'),
      { status: 'withheld' },
    ],
    [
      'what is withheld until its status changes to one that is not said',
      newsml(
        '<StatusWillChange><DateAndTime>20250602T120000+0200</DateAndTime></StatusWillChange>',
        `<NewsComponent>${text}</NewsComponent>`,
      ).replace('"Usable"', '"Withheld"'),
      { status: 'withheld' },
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

test('an item that no date is given for is of the day of its identity', async () => {
  const { articles } = await parseWire(newsml('', component('', 'The bridge opens.')));

  expect(articles).toMatchObject([{ publishedAt: '2025-06-02T00:00:00Z', publishedPrecision: 'day' }]);
});

test('a company that signs what it announces is its source, and no author', async () => {
  const lines = '<NewsLines><HeadLine>h</HeadLine><ByLine>Harbour Works</ByLine></NewsLines>';
  const source =
    '<AdministrativeMetadata><Source><Party FormalName="Harbour Works"/></Source></AdministrativeMetadata>';

  const { articles } = await parseWire(newsml('', component(lines + source, 'The bridge opens.')));

  expect(articles).toMatchObject([{ sourceName: 'Harbour Works', authors: [] }]);
});

function component(head: string, text: string): string {
  return `<NewsComponent>${head}<ContentItem><MediaType FormalName="Text"/><DataContent>${text}</DataContent></ContentItem></NewsComponent>`;
}
