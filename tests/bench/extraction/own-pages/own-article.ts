import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an article is, and so which layouts can carry it. */
export type Kind = 'news' | 'opinion' | 'live' | 'short';

export interface BodyBlock {
  readonly kind: 'text' | 'heading' | 'item';
  readonly text: string;
}

/** An article in words of our own, of which everything that a page may say of it is known. */
export interface OwnArticle {
  readonly id: string;
  readonly language: string;
  readonly kind: Kind;
  readonly headline: string;
  readonly section: string;
  readonly authors: readonly string[];
  /** True where the byline names a desk: whether that is an author is a matter of taste. */
  readonly isByDesk: boolean;
  readonly role: string;
  /** ISO 8601 with an offset. */
  readonly published: string;
  readonly tags: readonly string[];
  readonly caption: string;
  readonly body: readonly BodyBlock[];
}

const FOLDER = join(import.meta.dirname, 'articles');
const KINDS: readonly string[] = ['news', 'opinion', 'live', 'short'] satisfies readonly Kind[];

/** The articles of the folder, by name. A name begins with its language. */
export function loadOwnArticles(): OwnArticle[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readOwnArticle(name.replace(/\.txt$/, ''), readFileSync(join(FOLDER, name), 'utf8')));
}

function readOwnArticle(id: string, source: string): OwnArticle {
  const [head = '', ...blocks] = source.trim().split('\n\n');
  const fields = new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
  const field = (name: string): string => fields.get(name) ?? '';
  const list = (name: string): string[] => (field(name) === '' ? [] : field(name).split('; '));
  const kind = field('kind');
  if (!isKind(kind)) throw new Error(`${id} is of no known kind: ${kind}`);
  return {
    id,
    language: id.slice(0, id.indexOf('-')),
    kind,
    headline: field('headline'),
    section: field('section'),
    authors: list('authors'),
    isByDesk: field('desk') === 'yes',
    role: field('role'),
    published: field('published'),
    tags: list('tags'),
    caption: field('caption'),
    body: blocks.flatMap((block) => block.split('\n').map(readBlock)),
  };
}

function isKind(kind: string): kind is Kind {
  return KINDS.includes(kind);
}

function readBlock(line: string): BodyBlock {
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
  return { kind: 'text', text: line };
}
