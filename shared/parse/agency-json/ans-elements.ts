import { objectsField, rawField, textField } from '../json/json-fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { cleanText } from '../prose/clean-text.ts';
import { isProse } from '../prose/is-prose.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';

const RAW = 'raw_html';

/**
 * Where an element's text or further elements lie, by its type. An element of any other type stands beside the text.
 */
const ELEMENTS: ReadonlyMap<string, { readonly html?: string; readonly parts?: string }> = new Map(
  Object.entries({
    text: { html: 'content' },
    header: { html: 'content' },
    blockquote: { html: 'content', parts: 'content_elements' },
    list: { parts: 'items' },
    quote: { html: 'content', parts: 'content_elements' },
    element_group: { parts: 'content_elements' },
    correction: { html: 'text' },
    [RAW]: { html: 'content' },
  }),
);
/**
 * Raw markup of what a page embeds: players, posts, forms. Prose in any other is text of stories that came from another
 * system.
 */
const EMBED = /<(?:script|iframe|embed|object|form|style|blockquote [^>]{0,200}\bclass=)/i;
/** Lists and quotations may hold others; none holds as many as this. */
const DEEPEST = 32;

/** The running text of an ANS document, one string a paragraph. */
export function paragraphsOfElements(document: JsonObject): string[] {
  return objectsField(document, 'content_elements').flatMap((element) => paragraphsOfElement(element, DEEPEST));
}

function paragraphsOfElement(element: JsonObject, depth: number): string[] {
  const type = textField(element, 'type') ?? '';
  const place = ELEMENTS.get(type);
  if (depth === 0) return [];
  if (type === 'table') return rowsOf(element, depth - 1);
  if (place === undefined) return [];
  const html = place.html === undefined ? undefined : rawField(element, place.html);
  const written = html === undefined ? [] : paragraphsOf(readLooseHtml(html));
  const own = type !== RAW || (isProse(written) && !EMBED.test(html ?? '')) ? written : [];
  const parts = place.parts === undefined ? [] : objectsField(element, place.parts);
  return [...own, ...parts.flatMap((part) => paragraphsOfElement(part, depth - 1))];
}

/** A table's header and rows, each a list of cells or an object that holds one. */
function rowsOf(table: JsonObject, depth: number): string[] {
  const rows = [table.header, ...listOf(table.rows)];
  return rows.flatMap((row) => {
    const cells = listOf(isJsonObject(row) ? row.cells : row).filter(isJsonObject);
    const texts = cells.map((cell) => cellOf(cell, depth)).filter((cell) => cell !== '');
    const text = cleanText(texts.join(' | '));
    return text === '' ? [] : [text];
  });
}

/** A cell's text stands in it as markup, or as elements. */
function cellOf(cell: JsonObject, depth: number): string {
  const own = paragraphsOf(readLooseHtml(rawField(cell, 'content') ?? ''));
  return [...own, ...objectsField(cell, 'content_elements').flatMap((part) => paragraphsOfElement(part, depth))].join(
    ' ',
  );
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
