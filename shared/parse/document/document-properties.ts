import type { FoundFields } from '../drafts/draft-of.ts';
import { namedPeople } from '../news-lines/named-people.ts';

/** What a document says of itself, beside its text; each absent where it does not. */
export interface DocumentProperties {
  readonly creator?: string | undefined;
  readonly keywords?: string | undefined;
  readonly language?: string | undefined;
  /** RFC 3339. */
  readonly modified?: string | undefined;
}

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
export function fieldsOfProperties({ creator, keywords, language, modified }: DocumentProperties): FoundFields {
  const isNamed = creator !== undefined && !NO_AUTHORS.has(creator.toLowerCase());
  return {
    versionCreated: modified,
    updatedAt: modified,
    authors: isNamed ? namedPeople([{ name: creator }]) : [],
    keywords: keywords?.split(/[,;،؛]/).map((keyword) => keyword.trim()),
    language,
  };
}
