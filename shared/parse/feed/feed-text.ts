import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { presentText } from '../prose/present-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';

const LOOKS_LIKE_HTML = /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** The paragraphs of a field that holds HTML as text, markup inline, or plain text, as feeds mix them. */
export function paragraphsOfField(field: XmlElement | undefined): string[] {
  if (field === undefined) return [];
  if (field.children.some((node) => typeof node !== 'string')) return paragraphsOf(field);
  return paragraphsOfMarkup(rawTextOf(field));
}

/** The paragraphs of a text that may be HTML or plain. */
export function paragraphsOfMarkup(text: string): string[] {
  return LOOKS_LIKE_HTML.test(text) ? paragraphsOf(readLooseHtml(text)) : paragraphsOfText(text);
}

/** A field as one line of plain text, markup and entities resolved. */
export function lineOf(field: XmlElement | undefined): string | undefined {
  if (field === undefined) return undefined;
  return lineOfMarkup(textOf(field));
}

/** A text that may be HTML as one line of plain text. */
export function lineOfMarkup(text: string | undefined): string | undefined {
  if (text === undefined || !LOOKS_LIKE_HTML.test(text)) return text === undefined ? undefined : presentText(text);
  return textOf(readLooseHtml(text));
}
