import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { tagTable } from '../tag-table.ts';

export type NameKind = 'name' | 'demonym';

interface Inflection {
  readonly ending: string;
  readonly endings: readonly string[];
}

/** The rules of a language for names or demonyms, and the listed endings that each ending of a text may come from. */
interface Inflections {
  readonly rules: Inflection[];
  readonly listed: Map<string, string[]>;
}

const KINDS: Readonly<Record<string, NameKind>> = { n: 'name', d: 'demonym' };

const inflections = tagTable('inflections.tsv', (bytes) => {
  const byLanguageAndKind = new Map<string, Inflections>();
  for (const [language = '', kind = '', ending = '', endings = ''] of parseRows(bytes)) {
    const key = `${language} ${KINDS[kind]}`;
    const known = byLanguageAndKind.get(key) ?? { rules: [], listed: new Map<string, string[]>() };
    const rule = { ending: fold(ending), endings: endings.split('|').map(fold) };
    known.rules.push(rule);
    for (const inflected of rule.endings) {
      known.listed.set(inflected, [...(known.listed.get(inflected) ?? []), rule.ending]);
    }
    byLanguageAndKind.set(key, known);
  }
  return byLanguageAndKind;
});

/** Names of more words than this are inflected in none of them: their forms would multiply. */
const MAX_INFLECTED_WORDS = 3;
/** Languages that add more endings than these add them to the last word. */
const MOST_FORMS = 150;

/** A name's or demonym's forms in running text, each as its folded words: the listed one first, then the inflected. */
export function inflect(form: string, language: string, kind: NameKind): string[][] {
  const listed = words(fold(form)).map((word) => word.text);
  const rules = inflections().get(`${language} ${kind}`)?.rules;
  if (rules === undefined || listed.length > MAX_INFLECTED_WORDS) {
    return [listed];
  }
  const variants = listed.map((word) => variantsOf(word, rules));
  const count = variants.reduce((product, { length }) => product * length, 1);
  let forms: string[][] = [[]];
  variants.forEach((endings, place) => {
    const isInflected = count <= MOST_FORMS || place === variants.length - 1;
    const kept = isInflected ? endings : [listed[place] ?? ''];
    forms = forms.flatMap((start) => kept.map((variant) => [...start, variant]));
  });
  return [listed, ...forms];
}

/** The words that a folded word of a text may be a form of, itself first; some are none. */
export function uninflect(word: string, language: string, kind: NameKind): Iterable<string> {
  const listed = inflections().get(`${language} ${kind}`)?.listed;
  if (listed === undefined) {
    return [word];
  }
  const found = new Set([word]);
  for (let at = 1; at <= word.length; at++) {
    for (const ending of listed.get(word.slice(at)) ?? []) {
      found.add(word.slice(0, at) + ending);
    }
  }
  return found;
}

function variantsOf(word: string, rules: readonly Inflection[]): string[] {
  const rule = rules.find(({ ending }) => word.endsWith(ending));
  const stem = rule === undefined ? word : word.slice(0, word.length - rule.ending.length);
  return rule === undefined ? [word] : rule.endings.map((ending) => stem + ending);
}
