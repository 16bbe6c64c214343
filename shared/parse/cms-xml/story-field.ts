import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { once, onceEach } from '../../text/once.ts';
import { everyName } from '../markdown/front-matter-names.ts';
import { labelledName } from '../markdown/with-labelled-names.ts';
import { foldWords } from '../prose/fold-words.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

const MARKS = /[\s_.-]/g;
/** Labels of so few letters are words of markup, too: `par`, `di`. */
const SHORT = /^[a-z]{1,3}$/i;
const keyOf = (name: string): string => foldWords(name).replace(MARKS, '');
const names = dataTable(new URL('./data/story-names.tsv', import.meta.url), (bytes) => {
  const { prefix = [], ...lists } = Object.fromEntries(parseWordLists(bytes));
  return {
    kinds: new Map(Object.entries(lists).flatMap(([kind, all]) => all.map((name) => [keyOf(name), kind]))),
    prefix: new RegExp(`^(?:${prefix.join('|')})`),
  };
})();
const spellings = once(() => new Map(everyName().map((one) => [keyOf(one), one])));

/** What a name of an element or attribute says. */
interface Meaning {
  /** The field of an article that it stands for, as a front matter calls it. */
  readonly field?: string | undefined;
  /** What kind of thing it is for: a story or stories, what stands beside them, wares. */
  readonly kind?: string | undefined;
}

/** What kind of thing an element's name is for; nothing for most. */
export function kindOf(name: string): string | undefined {
  return meaningOf(name).kind;
}

/** Attributes in which an element that is called a field, a column or an entry says which one it is. */
const NAMES = ['name', 'key', 'index'];

/** The name that a front matter gives the field of an article that an element is, by its own name or by what it says it is. */
export function fieldNameOf(element: XmlElement): string | undefined {
  const said = NAMES.map((name) => attributeOf(element, name)).find((name) => name !== undefined);
  return fieldNamed(element.name) ?? fieldNamed(said ?? '');
}

/** The field that a name stands for, in whatever letters and language it is written. */
export function fieldNamed(name: string): string | undefined {
  return meaningOf(name).field;
}

/** A file has few names, but each a thousand times; one that makes them up has no end of them. */
const KEPT_NAMES = 5_000;

const meaningOf = onceEach((name: string): Meaning => {
  const key = keyOf(name);
  const label = SHORT.test(name) ? undefined : labelledName(name.replace(MARKS, ' '));
  const field = spellings().get(key) ?? label ?? spellings().get(key.replace(names.prefix, ''));
  return { field, kind: names.kinds.get(key) };
}, KEPT_NAMES);
