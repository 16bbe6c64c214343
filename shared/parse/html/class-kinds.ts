import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { onceFor } from '../../text/once.ts';
import type { PageElement } from './page.ts';

/** What a class name says of an element. Each is a column of the block model, in this order. */
export const CLASS_KINDS = [
  'story',
  'body',
  'comment',
  'share',
  'related',
  'more',
  'ad',
  'nav',
  'footer',
  'subscribe',
  'author',
  'caption',
  'media',
  'tags',
  'label',
  'aside',
  'widget',
  'excerpt',
  'meta',
  'hidden',
  'consent',
  'title',
  'lead',
  'toc',
  'quote',
  'accordion',
  'product',
  'list',
  'tool',
  'reference',
  'correction',
] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];

const bitsOfWords = dataTable(new URL('./data/class-words.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const bits = new Map<string, number>();
  CLASS_KINDS.forEach((kind, position) => {
    for (const word of lists.get(kind) ?? []) bits.set(word, (bits.get(word) ?? 0) | (1 << position));
  });
  return bits;
});

/** Bit of a kind in what `classKindsOf` returns. */
export function bitOfKind(kind: ClassKind): number {
  return 1 << CLASS_KINDS.indexOf(kind);
}

const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\p{Lo}+/gu;
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g;
/** A page's styling framework can put hundreds of words in one attribute; the telling ones stand first. */
const MAX_WORDS = 60;

/** For each element, the kinds that its class, id and test names speak of, as bits. Read once, since several steps ask. */
export const classKindsOf = onceFor(readKinds);

function readKinds(elements: readonly PageElement[]): Uint32Array {
  // A page uses few names many times.
  const attributesSeen = new Map<string, number>();
  const namesSeen = new Map<string, NameKinds>();
  const kindsOf = (names: string | undefined): number => {
    if (names === undefined) return 0;
    let bits = attributesSeen.get(names);
    if (bits === undefined) {
      bits = kindsOfNames(names, namesSeen);
      attributesSeen.set(names, bits);
    }
    return bits;
  };
  const kinds = new Uint32Array(elements.length);
  for (let index = 0; index < elements.length; index++) {
    const attributes = elements[index]?.attributes;
    if (attributes === undefined) continue;
    kinds[index] =
      kindsOf(attributes.class) |
      kindsOf(attributes.id) |
      kindsOf(attributes['data-testid']) |
      kindsOf(attributes['data-component']) |
      kindsOf(attributes['data-type']) |
      kindsOf(attributes['data-qa']) |
      kindsOf(attributes['data-block']);
  }
  return kinds;
}

/** The kinds that one name speaks of, and how many words it is made of. */
interface NameKinds {
  readonly bits: number;
  readonly words: number;
}

function kindsOfNames(names: string, seen: Map<string, NameKinds>): number {
  let bits = 0;
  let words = 0;
  for (const name of names.split(/\s+/)) {
    let kinds = seen.get(name);
    if (kinds === undefined) {
      kinds = kindsOfName(name);
      seen.set(name, kinds);
    }
    bits |= kinds.bits;
    words += kinds.words;
    if (words > MAX_WORDS) break;
  }
  return bits;
}

function kindsOfName(name: string): NameKinds {
  const words = name.match(ASCII.test(name) ? ASCII_WORD : WORD) ?? [];
  const bitsOf = bitsOfWords();
  let bits = bitsOf.get(name.toLowerCase()) ?? 0;
  for (let at = 0; at < words.length && at < MAX_WORDS; at++) bits |= bitsOf.get((words[at] ?? '').toLowerCase()) ?? 0;
  return { bits, words: words.length };
}
