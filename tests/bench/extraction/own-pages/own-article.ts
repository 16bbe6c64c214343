import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an article is, and so which layouts can carry it. */
export type Kind = (typeof KINDS)[number];

export interface BodyBlock {
  readonly kind: 'text' | 'heading' | 'item' | 'quote' | 'question' | 'row';
  readonly text: string;
  /** Of a row of a table. */
  readonly cells?: readonly string[];
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

const KINDS = [
  'news',
  'opinion',
  'live',
  'short',
  'table',
  'recipe',
  'quotes',
  'interview',
  'list',
  'review',
  'gallery',
  'podcast',
  'notice',
] as const;

/** The articles of a folder, by name. A name begins with its language. */
export function loadOwnArticles(folder: string): OwnArticle[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readOwnArticle(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')));
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
  return (KINDS as readonly string[]).includes(kind);
}

function readBlock(line: string): BodyBlock {
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
  if (line.startsWith('> ')) return { kind: 'quote', text: line.slice(2) };
  if (line.startsWith('? ')) return { kind: 'question', text: line.slice(2) };
  if (line.startsWith('| ')) {
    const cells = line.slice(2).split(' | ');
    return { kind: 'row', text: cells.join(' '), cells };
  }
  return { kind: 'text', text: line };
}
