import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { BLOCKS, STANDFIRSTS } from '../xml/blocks.ts';
import { hasClassOf, paragraphsOf } from '../xml/paragraphs-of.ts';
import { MARKUP, readLooseHtml } from '../xml/read-loose-xml.ts';
import { attributeOf, childOf, childrenOf, elementAt, rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * What an item's `contentSet` holds. Its members are renditions of one content, so the first that has text is read:
 * XHTML or NITF inline, or inline data as plain text or HTML.
 *
 * @param abstract the item's own, which is left out of the text where a standfirst repeats it
 */
export function readContentSet(item: XmlElement, abstract: string | undefined, context: ParseContext): FoundFields {
  let found: FoundFields = {};
  for (const rendition of childrenOf(childOf(item, 'contentSet'))) {
    if (attributeOf(rendition, 'pubconstraint') !== undefined) continue;
    found = readRendition(rendition, abstract, context);
    if ((found.body?.length ?? 0) > 0) break;
  }
  return found;
}

function readRendition(rendition: XmlElement, abstract: string | undefined, context: ParseContext): FoundFields {
  if (rendition.name === 'inlineXML') return readInlineXml(rendition, abstract, context);
  return rendition.name === 'inlineData' ? { body: readInlineData(rendition) } : {};
}

function readInlineXml(rendition: XmlElement, abstract: string | undefined, context: ParseContext): FoundFields {
  const nitf = childOf(rendition, 'nitf');
  if (nitf !== undefined) return readNitf(nitf, context);
  const isRepeatedStandfirst = (element: XmlElement): boolean =>
    hasClassOf(element, STANDFIRSTS) && textOf(element) === abstract;
  const html = childOf(rendition, 'html');
  if (html !== undefined) {
    const body = childOf(html, 'body') ?? html;
    return { headline: textOf(elementAt(html, 'head', 'title')), body: paragraphsOf(body, isRepeatedStandfirst) };
  }
  return { body: childrenOf(rendition).some(({ name }) => BLOCKS.has(name)) ? paragraphsOf(rendition) : [] };
}

function readInlineData(rendition: XmlElement): string[] {
  const written = rawTextOf(rendition);
  const isEncoded = /base64/i.test(attributeOf(rendition, 'encoding') ?? '');
  const text = isEncoded ? Buffer.from(written, 'base64').toString('utf8') : written;
  const isHtml = /html/i.test(attributeOf(rendition, 'contenttype') ?? '');
  return isHtml || MARKUP.test(text) ? paragraphsOf(readLooseHtml(text)) : paragraphsOfText(text);
}
