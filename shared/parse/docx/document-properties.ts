import type { FoundFields } from '../drafts/draft-of.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { ParseContext } from '../format.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { childOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/** Names that programs and fresh installations put where the author's belongs, in lower case. */
const NO_AUTHORS: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'author',
  'microsoft office user',
  'owner',
  'pc',
  'python-docx',
  'unknown',
  'user',
  'windows user',
]);

/** What a document's own properties say, for where its text says nothing. */
export function documentProperties(properties: XmlElement | undefined, context: ParseContext): FoundFields {
  const field = (name: string): string | undefined => textOf(childOf(properties, name));
  const modified = readMoment(field('modified'), context)?.instant;
  const creator = field('creator');
  const isNamed = creator !== undefined && !NO_AUTHORS.has(creator.toLowerCase());
  return {
    versionCreated: modified,
    updatedAt: modified,
    authors: isNamed ? namedPeople([{ name: creator }]) : [],
    keywords: field('keywords')
      ?.split(/[,;،؛]/)
      .map((keyword) => keyword.trim()),
    language: field('language'),
  };
}
