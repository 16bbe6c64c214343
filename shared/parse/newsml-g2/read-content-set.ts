import { findStories } from '../cms-xml/find-stories.ts';
import { readStory } from '../cms-xml/read-story.ts';
import { fieldNamed, kindOf } from '../cms-xml/story-field.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { nitfIn } from '../nitf/nitf-in.ts';
import { readNitf } from '../nitf/read-nitf.ts';
import { isProse } from '../prose/is-prose.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { STANDFIRSTS } from '../xml/blocks.ts';
import { hasClassOf, paragraphsOf } from '../xml/paragraphs-of.ts';
import { paragraphsOfMarkedText } from '../xml/paragraphs-of-marked-text.ts';
import { MARKUP } from '../xml/read-loose-xml.ts';
import { isMarkup, textsBelow } from '../xml/texts-below.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementAt,
  elementsAt,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/xml-element.ts';
import { isForeign } from './g2-property.ts';

/**
 * What an item's `contentSet` holds. Its members are renditions of one content, so the first in its language that has
 * text is read: XHTML or NITF inline, or inline data as NITF, plain text or HTML.
 *
 * @param meta what the item says beside it; a standfirst or heading that repeats it is left out of the text
 */
export function readContentSet(item: XmlElement, meta: FoundFields, context: ParseContext): FoundFields {
  const { abstract, language } = meta;
  const headlines = elementsAt(item, 'contentMeta', 'headline').map(textOf);
  const renditions = childrenOf(childOf(item, 'contentSet'));
  let found: FoundFields = {};
  for (const rendition of renditions.sort((a, b) => Number(isForeign(a, language)) - Number(isForeign(b, language)))) {
    if (attributeOf(rendition, 'pubconstraint') !== undefined) continue;
    found = readRendition(rendition, { abstract, headlines }, context);
    if ((found.body?.length ?? 0) > 0) break;
  }
  return found;
}

/** What an item says beside its text, and senders say again in it. */
interface Repeated {
  readonly abstract: string | undefined;
  readonly headlines: readonly (string | undefined)[];
}

function readRendition(rendition: XmlElement, repeated: Repeated, context: ParseContext): FoundFields {
  const nitf = nitfIn(rendition);
  if (nitf !== undefined) return readNitf(nitf, context);
  if (rendition.name === 'inlineXML') return readInlineXml(rendition, repeated, context);
  return rendition.name === 'inlineData' ? { body: readInlineData(rendition) } : {};
}

function readInlineXml(rendition: XmlElement, { abstract, headlines }: Repeated, context: ParseContext): FoundFields {
  const isRepeatedStandfirst = (element: XmlElement): boolean =>
    (hasClassOf(element, STANDFIRSTS) && textOf(element) === abstract) ||
    (/^h[1-3]$/.test(element.name) && headlines.includes(textOf(element)));
  const html = childOf(rendition, 'html');
  if (html !== undefined) {
    const body = childOf(html, 'body') ?? html;
    return { headline: textOf(elementAt(html, 'head', 'title')), body: paragraphsOf(body, isRepeatedStandfirst) };
  }
  const texts = textsBelow(rendition, isToldElsewhere).filter((text) => text !== abstract);
  if (isMarkup(rendition) || isProse(texts)) return { body: texts };
  // A vocabulary of the sender's own.
  const [story] = findStories(rendition, true);
  return story === undefined ? {} : readStory(story, context);
}

/** True for what says by its type that it is another field of the article, or stands beside its text; a lead opens the text. */
function isToldElsewhere(element: XmlElement): boolean {
  const type = attributeOf(element, 'type')?.split('/').at(-1) ?? '';
  const field = fieldNamed(type);
  const isOfText = [...namesOf('abstract'), ...namesOf('body')].includes(field ?? 'body');
  return kindOf(type) === 'beside' || !isOfText;
}

function readInlineData(rendition: XmlElement): string[] {
  const written = rawTextOf(rendition);
  const isEncoded = /base64/i.test(attributeOf(rendition, 'encoding') ?? '');
  const text = isEncoded ? Buffer.from(written, 'base64').toString('utf8') : written;
  const isHtml = /html/i.test(attributeOf(rendition, 'contenttype') ?? '');
  return isHtml || MARKUP.test(text) ? paragraphsOfMarkedText(text) : paragraphsOfText(text);
}
