import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { everyName } from '../markdown/front-matter-names.ts';
import { labelledName } from '../markdown/with-labelled-names.ts';
import { foldWords } from '../prose/fold-words.ts';
import { attributeOf, type XmlElement } from '../xml/xml-element.ts';

const MARKS = /[\s_.-]/g;
/** Labels of so few letters are words of markup, too: `par`, `di`. */
const SHORT = /^[a-z]{1,3}$/i;
/** What names of fields repeat of the thing that has them: `NewsTitle`. */
const PREFIX = /^(?:news|article|story|item|post|haber)/;
const keyOf = (name: string): string => foldWords(name).replace(MARKS, '');
const kinds = dataTable(
  new URL('./data/story-names.tsv', import.meta.url),
  (bytes) => new Map([...parseWordLists(bytes)].flatMap(([kind, names]) => names.map((name) => [keyOf(name), kind]))),
);
let spellings: ReadonlyMap<string, string> | undefined;

/** What a name of an element or attribute says. */
interface Meaning {
  /** The field of an article that it stands for, as a front matter calls it. */
  readonly field?: string | undefined;
  /** What kind of thing it is for: a story or stories, what stands beside them, wares. */
  readonly kind?: string | undefined;
}

/** What was found of a name: a file has few, but each a thousand times. */
const meanings = new Map<string, Meaning>();
/** A file that makes up names has no end of them: labels are looked up for so many. */
const MOST_NAMES = 5_000;

/** Forgets the names of the file before. */
export function forgetNames(): void {
  meanings.clear();
}

/** What kind of thing an element's name is for; nothing for most. */
export function kindOf(name: string): string | undefined {
  return meaningOf(name).kind;
}

/** The name that a front matter gives the field of an article that an element is, by its own name or its attribute `name`. */
export function fieldNameOf(element: XmlElement): string | undefined {
  return fieldNamed(element.name) ?? fieldNamed(attributeOf(element, 'name') ?? '');
}

/** The field that a name stands for, in whatever letters and language it is written. */
export function fieldNamed(name: string): string | undefined {
  return meaningOf(name).field;
}

function meaningOf(name: string): Meaning {
  const known = meanings.get(name);
  if (known !== undefined) return known;
  const isOneOfFew = meanings.size < MOST_NAMES;
  spellings ??= new Map(everyName().map((one) => [keyOf(one), one]));
  const key = keyOf(name);
  const label = isOneOfFew && !SHORT.test(name) ? labelledName(name.replace(MARKS, ' ')) : undefined;
  const field = spellings.get(key) ?? label ?? spellings.get(key.replace(PREFIX, ''));
  const meaning = { field, kind: kinds().get(key) };
  if (isOneOfFew) meanings.set(name, meaning);
  return meaning;
}
