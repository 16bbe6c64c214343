import { objectsField, rawField, textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';

/** Where an element's text or further elements lie, by its type. An element of any other type stands beside the text. */
const ELEMENTS: ReadonlyMap<string, { readonly html?: string; readonly parts?: string }> = new Map(
  Object.entries({
    text: { html: 'content' },
    header: { html: 'content' },
    blockquote: { html: 'content', parts: 'content_elements' },
    list: { parts: 'items' },
    quote: { html: 'content', parts: 'content_elements' },
    element_group: { parts: 'content_elements' },
    correction: { html: 'text' },
    table: { parts: 'rows' },
  }),
);
/** Lists and quotations may hold others; none holds as many as this. */
const DEEPEST = 32;

/** The running text of an ANS document, one string a paragraph. */
export function paragraphsOfElements(document: JsonObject): string[] {
  return objectsField(document, 'content_elements').flatMap((element) => paragraphsOfElement(element, DEEPEST));
}

function paragraphsOfElement(element: JsonObject, depth: number): string[] {
  const type = textField(element, 'type') ?? '';
  const place = ELEMENTS.get(type);
  if (place === undefined || depth === 0) return [];
  if (type === 'table') return objectsField(element, 'rows').flatMap((row) => rowOf(row));
  const html = place.html === undefined ? undefined : rawField(element, place.html);
  const own = html === undefined ? [] : paragraphsOf(readLooseHtml(html));
  const parts = place.parts === undefined ? [] : objectsField(element, place.parts);
  return [...own, ...parts.flatMap((part) => paragraphsOfElement(part, depth - 1))];
}

function rowOf(row: JsonObject): string[] {
  const cells = objectsField(row, 'cells').flatMap((cell) =>
    paragraphsOf(readLooseHtml(rawField(cell, 'content') ?? '')).join(' '),
  );
  const text = cleanText(cells.filter((cell) => cell !== '').join(' | '));
  return text === '' ? [] : [text];
}
