import { nitfIn } from '../nitf/nitf-in.ts';
import { paragraphsOfContent } from '../nitf/read-nitf.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { paragraphsOfMarkedText } from '../xml/paragraphs-of-marked-text.ts';
import { MARKUP } from '../xml/read-loose-xml.ts';
import { attributeOf, childOf, childrenOf, elementAt, rawTextOf, type XmlElement } from '../xml/xml-element.ts';
import { formalName } from './read-management.ts';

/** Formats and MIME types of content that is not text to read. */
const NOT_TEXT = /css|javascript|image|photo|video|audio|jpe?g|gif|png|pdf|binary/i;
const HTML = /html/i;

/** The data of a content item that holds text. */
export function dataContentOf(content: XmlElement): XmlElement | undefined {
  const kinds = ['MediaType', 'Format', 'MimeType'].map((name) => formalName(childOf(content, name)) ?? '');
  if (kinds.some((kind) => NOT_TEXT.test(kind))) return undefined;
  const encoding = childOf(content, 'Encoding');
  const data = childOf(content, 'DataContent') ?? childOf(encoding, 'DataContent');
  const isEncoded = /base64/i.test(attributeOf(encoding, 'Notation') ?? '');
  return data === undefined || !isEncoded ? data : { ...data, children: [decode(rawTextOf(data))] };
}

function decode(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** The paragraphs of a content item's data: NITF, XHTML or loose markup inline, HTML as text, or plain text. */
export function paragraphsOfData(content: XmlElement, data: XmlElement): string[] {
  const nitf = nitfIn(data);
  // Some senders leave the document's own element out.
  const body = elementAt(nitf ?? data, 'body', 'body.content');
  if (body !== undefined) return paragraphsOfContent(body);
  if (nitf !== undefined) return [];
  const html = childOf(data, 'html');
  if (html !== undefined) return paragraphsOf(childOf(html, 'body') ?? html);
  if (childrenOf(data).length > 0) return paragraphsOf(data);
  const text = rawTextOf(data);
  const isHtml = HTML.test(formalName(childOf(content, 'Format')) ?? '') || MARKUP.test(text);
  return isHtml ? paragraphsOfMarkedText(text) : paragraphsOfText(text);
}
