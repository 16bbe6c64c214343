import { hasClassOf } from '../xml/paragraphs-of.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

/** Classes and ids, in lower case, in which mail programs put the sender's signature. */
const SIGNATURES: ReadonlySet<string> = new Set([
  'applemailsignature',
  'gmail_signature',
  'gmail_signature_prefix',
  'moz-signature',
  'ms-outlook-mobile-signature',
  'signature',
  'x_signature',
]);

/** Classes in which programs quote the mail that one answers, and what introduces it. */
const ANSWERED: ReadonlySet<string> = new Set(['gmail_quote', 'moz-cite-prefix', 'yahoo_quoted']);

/** True for an element that quotes the mail that this one answers or passes on. */
export function isQuotedMail(element: XmlElement): boolean {
  const isCited = element.name === 'blockquote' && attributeOf(element, 'type') === 'cite';
  return isCited || hasClassOf(element, ANSWERED);
}

/** True for the element of a mail's HTML that holds its sender's signature. */
export function isSignature(element: XmlElement): boolean {
  return hasClassOf(element, SIGNATURES) || SIGNATURES.has(attributeOf(element, 'id')?.toLowerCase() ?? '');
}
