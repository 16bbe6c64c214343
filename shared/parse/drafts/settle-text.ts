import type { Author } from '../../article/article.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { splitDateline } from '../news-lines/split-dateline.ts';
import { isEndMark } from '../plain-text/until-end-mark.ts';
import { cleanText } from '../prose/clean-text.ts';
import { resolveReferences } from '../xml/resolve-references.ts';
import type { FoundFields } from './draft-of.ts';

/** `Paris-based` is a word. */
const SEPARATOR = /^ ?(?:\.?(?:[–—]+|-{2,3}|-(?=\s|$))|:) ?/;

/**
 * An article's fields with what its text shows of them taken off the text: the headline as first paragraph, a byline
 * under it, and the dateline in front of the first sentence, each of which becomes a field where the file names none;
 * and the mark that ends the text. References that the sender wrote twice are resolved. Who only is the source is no
 * author.
 *
 * @param location where the file says the article is from: the dateline of one that has no other
 */
export function settleText(found: FoundFields, location?: string): FoundFields {
  const { body = [], ...fields } = resolved(found);
  const last = body.at(-1);
  const isEnded = body.length > 1 && last !== undefined && isEndMark(last);
  const authors = peopleBesideSource(fields.authors ?? [], fields.sourceName);
  return settleLead({ ...fields, authors, body: isEnded ? body.slice(0, -1) : body }, location);
}

function resolved(found: FoundFields): FoundFields {
  const { headline, abstract, body } = found;
  return {
    ...found,
    headline: headline === undefined ? undefined : resolveText(headline),
    abstract: abstract === undefined ? undefined : resolveText(abstract),
    body: body?.map(resolveText).filter((paragraph) => paragraph !== ''),
  };
}

/** A resolved reference may be a space or a mark that no reader sees, and nothing else may be left of a paragraph. */
function resolveText(text: string): string {
  const plain = resolveReferences(text);
  return plain === text ? text : cleanText(plain);
}

/** Authors but for the source itself, unless it alone is named and may be a person who publishes. */
function peopleBesideSource(authors: readonly Author[], source: string | undefined): readonly Author[] {
  const people = authors.filter(({ name }) => name !== source);
  return people.length === 0 && looksLikeName(source ?? '') ? authors : people;
}

function settleLead(found: FoundFields, location: string | undefined): FoundFields {
  const [first, ...rest] = found.body ?? [];
  if (first === undefined) return { ...found, dateline: found.dateline ?? location };
  if (first === found.headline && rest.length > 0) return settleLead({ ...found, body: rest }, location);
  const bylined = rest.length > 0 ? readByline(first) : undefined;
  if (bylined !== undefined) {
    const areNamed = found.authors?.some(({ name }) => name !== found.sourceName) === true;
    const authors = areNamed ? found.authors : bylined;
    return settleLead({ ...found, authors, body: rest }, location);
  }
  const { dateline, text, authors } = splitLead(first, found.dateline, location);
  const isNamed = authors !== undefined && (found.authors ?? []).length === 0;
  return {
    ...found,
    ...(isNamed && { authors }),
    dateline: dateline ?? location,
    body: text === '' ? rest : [text, ...rest],
  };
}

function splitLead(
  lead: string,
  named: string | undefined,
  location: string | undefined,
): { dateline: string | undefined; text: string; authors?: readonly Author[] | undefined } {
  for (const place of [named, location]) {
    if (place === undefined || !lead.startsWith(place)) continue;
    const after = lead.slice(place.length);
    const separator = SEPARATOR.exec(after)?.[0];
    if (separator !== undefined) return { dateline: named ?? place, text: after.slice(separator.length) };
  }
  const written = splitDateline(lead);
  if (written === undefined) return { dateline: named, text: lead };
  return { dateline: named ?? written.dateline, text: written.rest, authors: written.authors };
}
