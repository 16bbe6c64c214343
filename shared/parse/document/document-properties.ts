import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
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

const noAuthors = dataTable(
  new URL('./data/no-authors.tsv', import.meta.url),
  (bytes) => new Set(parseRows(bytes).flatMap(wordsOf)),
);

/** What a document's own properties say, for where its text says nothing. */
export function fieldsOfProperties({ creator, keywords, language, modified }: DocumentProperties): FoundFields {
  const isNamed = creator !== undefined && !noAuthors().has(creator.trim().toLowerCase());
  return {
    versionCreated: modified,
    updatedAt: modified,
    authors: isNamed ? namedPeople([{ name: creator }]) : [],
    keywords: keywords?.split(/[,;،؛]/).map((keyword) => keyword.trim()),
    language,
  };
}
