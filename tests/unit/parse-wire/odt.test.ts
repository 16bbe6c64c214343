import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';

/** An OpenDocument text as LibreOffice lays one out: its type first and unpacked. */
function openDocument(text: string, meta = '', manifest = ''): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${SPACES}><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': strToU8(
      `<office:document-meta ${SPACES} xmlns:dc="d" xmlns:meta="m"><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`),
  });
}

const p = (text: string, style = 'Standard'): string => `<text:p text:style-name="${style}">${text}</text:p>`;

describe('odt', () => {
  test('the paragraph in a style made of Title is the headline, labelled lines count as in plain text', async () => {
    const file = openDocument(
      p('افتتاح سوق السمك في صيدا', 'P1') +
        p('كتبت: رنا حداد') +
        p('افتُتح في صيدا<text:s/>سوق السمك <text:span>الجديد</text:span>، كما قال الميناء.') +
        p('المصدر: نشرة المرفأ'),
    );

    const { format, articles } = await parseWire(file);

    expect(format).toBe('odt');
    expect(articles).toMatchObject([
      {
        headline: 'افتتاح سوق السمك في صيدا',
        authors: [{ name: 'رنا حداد' }],
        body: ['افتُتح في صيدا سوق السمك الجديد، كما قال الميناء.'],
        sourceName: 'نشرة المرفأ',
      },
    ]);
  });

  test('a heading at the top is the headline, a subtitle the abstract', async () => {
    const file = openDocument(
      '<text:h text:outline-level="1">Brücke öffnet</text:h>' +
        p('Ein Jahr später als geplant', 'Subtitle') +
        p('Die Brücke ist offen, sagte der Hafenmeister.'),
    );

    const { articles } = await parseWire(file);

    expect(articles).toMatchObject([
      {
        headline: 'Brücke öffnet',
        abstract: 'Ein Jahr später als geplant',
        body: ['Die Brücke ist offen, sagte der Hafenmeister.'],
      },
    ]);
  });

  test('what was deleted, comments, notes and what pictures say are left out', async () => {
    const deleted =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes>';
    const picture = '<draw:frame><draw:image/><svg:title>A quay</svg:title></draw:frame>';
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>N</text:p></text:note-body></text:note>';
    const comment = '<office:annotation><text:p>check this</text:p></office:annotation>';

    const { articles } = await parseWire(
      openDocument(deleted + p('Headline of it', 'Title') + p(`It is${note} open${comment}.${picture}`)),
    );

    expect(articles[0]?.body).toEqual(['It is open.']);
  });

  test('a row of a table is a paragraph, lists and sections hold paragraphs, a text box follows its own', async () => {
    const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`;
    const row = (...cells: string[]): string => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const table = `<table:table><table:table-header-rows>${row('Year', 'Cost')}</table:table-header-rows>${row('2026', '12')}</table:table>`;
    const list = `<text:section><text:list><text:list-item>${p('First.')}</text:list-item></text:list></text:section>`;
    const box = `<draw:frame><draw:text-box>${p('In the box.')}</draw:text-box></draw:frame>`;

    const { articles } = await parseWire(
      openDocument(p('Headline of it', 'Title') + table + list + p(`Anchor.${box}`)),
    );

    expect(articles[0]?.body).toEqual(['Year | Cost', '2026 | 12', 'First.', 'Anchor.', 'In the box.']);
  });

  test('properties count where the text says nothing', async () => {
    const meta =
      '<meta:initial-creator>Johanna Beispiel</meta:initial-creator><dc:creator>Admin</dc:creator><dc:date>2025-06-02T10:00:00Z</dc:date><meta:keyword>Hafen</meta:keyword><meta:keyword>Brücke</meta:keyword>';

    const { articles } = await parseWire(openDocument(p('Headline of it', 'Title') + p('It is open, she said.'), meta));

    expect(articles[0]).toMatchObject({
      authors: [{ name: 'Johanna Beispiel' }],
      keywords: ['Hafen', 'Brücke'],
      updatedAt: '2025-06-02T10:00:00Z',
    });
  });

  test('a document under a password is told as such, one without words is empty', async () => {
    const locked = openDocument('', '', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>');

    await expect(parseWire(locked)).rejects.toMatchObject({ code: 'unsupported' });
    await expect(parseWire(openDocument('<text:p/>'))).rejects.toMatchObject({ code: 'empty' });
  });
});
