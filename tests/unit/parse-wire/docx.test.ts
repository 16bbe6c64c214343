import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const SPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A Word document of these paragraphs' markup, styled as a German Word writes it: ids translated, names not. */
function word(body: string, core = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/><Relationship Type="x/core-properties" Target="docProps/core.xml"/></Relationships>',
    ),
    'word/_rels/document2.xml.rels': strToU8(
      '<Relationships><Relationship Type="x/styles" Target="styles.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${SPACES}><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Untertitel"><w:name w:val="Subtitle"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    'word/document2.xml': strToU8(`\ufeff<w:document ${SPACES}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    ),
  });
}

const p = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const row = (...cells: string[]): string => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

describe('docx', () => {
  test('a form of labels and values above a text is its fields', async () => {
    const form = `<w:tbl>${row('Titre :', 'Le pont rouvre')}${row('Auteur :', 'Claire Le Goff')}</w:tbl>`;

    const { articles } = await parseWire(word(form + p('Le pont rouvre lundi, a dit le port.')));

    expect(articles).toMatchObject([
      {
        headline: 'Le pont rouvre',
        authors: [{ name: 'Claire Le Goff' }],
        body: ['Le pont rouvre lundi, a dit le port.'],
      },
    ]);
  });

  test('a form may do without colons, and a table that is none has bars', async () => {
    const form = `<w:tbl>${row('العنوان', 'يفتح الجسر غدا')}${row('الكاتب', 'رنا حداد')}</w:tbl>`;
    const table = `<w:tbl>${row('صيدا', '12')}</w:tbl>`;

    const { articles } = await parseWire(word(form + p('يفتح الجسر في صيدا غدا، كما قال الميناء.') + table));

    expect(articles).toMatchObject([
      {
        headline: 'يفتح الجسر غدا',
        authors: [{ name: 'رنا حداد' }],
        body: ['يفتح الجسر في صيدا غدا، كما قال الميناء.', 'صيدا | 12'],
      },
    ]);
  });

  test('a subtitle that is a byline is no abstract', async () => {
    const file = word(
      p('الجسر يفتح غدا', 'Titel') + p('رنا حداد – صيدا', 'Untertitel') + p('يفتح الجسر في صيدا غدا، كما قال الميناء.'),
    );

    const { articles } = await parseWire(file);

    expect(articles).toMatchObject([{ headline: 'الجسر يفتح غدا', authors: [{ name: 'رنا حداد' }] }]);
    expect(articles[0]?.abstract).toBeUndefined();
  });

  test('a subtitle is the abstract, a byline below it no text', async () => {
    const file = word(
      p('Brücke öffnet', 'Titel') +
        p('Ein Jahr später als geplant', 'Untertitel') +
        p('Von Ute Brandt') +
        p('Die Brücke ist offen, sagte der Hafenmeister.'),
    );

    const { articles } = await parseWire(file);

    expect(articles).toMatchObject([
      {
        headline: 'Brücke öffnet',
        abstract: 'Ein Jahr später als geplant',
        authors: [{ name: 'Ute Brandt' }],
        body: ['Die Brücke ist offen, sagte der Hafenmeister.'],
      },
    ]);
  });

  test('the paragraph in the style Title is the headline, and a sender above it no text', async () => {
    const file = word(
      p('Pressestelle') + p('Brücke öffnet', 'Titel') + p('Die Brücke ist offen, sagte der Hafenmeister.'),
    );

    const { format, articles } = await parseWire(file);

    expect(format).toBe('docx');
    expect(articles).toMatchObject([
      { headline: 'Brücke öffnet', body: ['Die Brücke ist offen, sagte der Hafenmeister.'] },
    ]);
  });

  test('a first heading at the top is the headline, one further down is text', async () => {
    const long =
      'Die Brücke über den alten Hafen ist seit Montag offen, ein Jahr später als geplant und zum doppelten Preis, sagte sie.';

    const top = await parseWire(word(p('2. Juni') + p('Brücke öffnet', 'berschrift1') + p(long)));
    const below = await parseWire(word(p('Brücke offen') + p(long) + p('Kosten', 'berschrift1') + p(long)));

    expect(top.articles[0]?.headline).toBe('Brücke öffnet');
    expect(below.articles[0]).toMatchObject({ headline: 'Brücke offen', body: [long, 'Kosten', long] });
  });

  test('what was deleted, moved away or coded is left out, what was inserted stays', async () => {
    const body =
      p('Headline of it', 'Titel') +
      '<w:p><w:r><w:t>It </w:t></w:r><w:del><w:r><w:delText>was</w:delText></w:r></w:del><w:ins><w:r><w:t>is</w:t></w:r></w:ins>' +
      '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:tab/><w:t>open</w:t><w:noBreakHyphen/><w:t>ended.</w:t></w:r>' +
      '<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>';

    const { articles } = await parseWire(word(body));

    expect(articles[0]?.body).toEqual(['It is open-ended.']);
  });

  test('a row of a table is a paragraph, a frame of one cell is its text, a text box follows its paragraph once', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Year')}</w:tc><w:tc>${p('Cost')}</w:tc></w:tr></w:tbl>`;
    const frame = `<w:tbl><w:tr><w:tc>${p('Framed one.')}${p('Framed two.')}</w:tc></w:tr></w:tbl>`;
    const box = '<w:txbxContent>BOX</w:txbxContent>'.replace('BOX', p('In the box.'));
    const anchor = `<w:p><w:r><w:t>Anchor.</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;

    const { articles } = await parseWire(word(p('Headline of it', 'Titel') + table + frame + anchor));

    expect(articles[0]?.body).toEqual(['Year | Cost', 'Framed one.', 'Framed two.', 'Anchor.', 'In the box.']);
  });

  test('labelled lines count as in plain text, properties where the text says nothing', async () => {
    const core =
      '<dc:creator>Johanna Beispiel</dc:creator><cp:keywords>Hafen; Brücke</cp:keywords><dcterms:modified>2025-06-02T10:00:00Z</dcterms:modified>';
    const body = p('Headline of it', 'Titel') + p('The bridge is open, the mayor said.') + p('Source: Harbour Times');

    const { articles } = await parseWire(word(body, core));

    expect(articles[0]).toMatchObject({
      body: ['The bridge is open, the mayor said.'],
      sourceName: 'Harbour Times',
      authors: [{ name: 'Johanna Beispiel' }],
      keywords: ['Hafen', 'Brücke'],
      versionCreated: '2025-06-02T10:00:00Z',
      updatedAt: '2025-06-02T10:00:00Z',
    });
  });

  test.each(['python-docx', 'Windows User', 'المستخدم', 'Utilisateur Windows', 'Пользователь', '微软用户'])(
    'what programs write for an author is none: %s',
    async (creator) => {
      const { articles } = await parseWire(word(p('Headline of it', 'Titel'), `<dc:creator>${creator}</dc:creator>`));

      expect(articles[0]?.authors).toEqual([]);
    },
  );

  test('a document without words is empty', async () => {
    await expect(parseWire(word('<w:p/>'))).rejects.toMatchObject({ code: 'empty' });
  });
});
