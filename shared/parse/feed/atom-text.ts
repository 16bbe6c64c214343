import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { presentText } from '../prose/present-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { attributeOf, rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { lineOfMarkup, paragraphsOfMarkup } from './feed-text.ts';

/** The paragraphs of an Atom text construct or `content`, by its type (and by its mode in Atom 0.3). */
export function paragraphsOfConstruct(construct: XmlElement | undefined): string[] {
  if (construct === undefined || attributeOf(construct, 'src') !== undefined) return [];
  if (hasMarkup(construct)) return paragraphsOf(construct);
  const text = contentOf(construct);
  return isHtml(construct) ? paragraphsOfMarkup(text) : paragraphsOfText(text);
}

/** An Atom text construct as one line of plain text. */
export function lineOfConstruct(construct: XmlElement | undefined): string | undefined {
  if (construct === undefined) return undefined;
  if (hasMarkup(construct)) return textOf(construct);
  // Many feeds write HTML's entities into titles that they call plain text.
  const text = contentOf(construct);
  return isHtml(construct) ? textOf(readLooseHtml(text)) : lineOfPlain(text);
}

function lineOfPlain(text: string): string | undefined {
  return /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i.test(text) ? lineOfMarkup(text) : presentText(text);
}

function hasMarkup(construct: XmlElement): boolean {
  return construct.children.some((node) => typeof node !== 'string');
}

function contentOf(construct: XmlElement): string {
  const text = rawTextOf(construct);
  const type = attributeOf(construct, 'type') ?? 'text';
  // RFC 4287, 4.1.3.3: content of a media type that is neither text nor XML is Base64; Atom 0.3 says so by its mode.
  const isEncoded =
    attributeOf(construct, 'mode') === 'base64' || (type.includes('/') && !/^text\/|[/+]xml$/i.test(type));
  return isEncoded ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function isHtml(construct: XmlElement): boolean {
  const type = attributeOf(construct, 'type') ?? 'text';
  return /html/i.test(type) || attributeOf(construct, 'mode') === 'base64';
}
