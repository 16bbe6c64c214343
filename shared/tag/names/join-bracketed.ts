import type { Evidence } from '../../article/article.ts';
import { textAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import type { NameMention } from './name-mention.ts';
import type { NamedThing } from './resolve-names.ts';

const OPENING = /^ ?[(（]/u;
const CLOSING = /^[)）]/u;

/** Things of which one, by a single word, stands in brackets behind the other, as one by its longer name: Banco de México (Banxico). */
export function joinBracketed(things: readonly NamedThing[], article: TaggerInput): NamedThing[] {
  const at = new Map(
    things.flatMap((thing) => thing.mentions.map(({ evidence }) => [placeOf(evidence), { thing, evidence }] as const)),
  );
  const longer = new Map<NamedThing, NamedThing>();
  for (const { thing, evidence } of at.values()) {
    const text = textAt(evidence, article);
    const opening = OPENING.exec(text.slice(evidence.end, evidence.end + 2))?.[0] ?? '';
    const other = at.get(placeOf({ ...evidence, start: evidence.end + opening.length }));
    if (opening === '' || other === undefined || !CLOSING.test(text.charAt(other.evidence.end))) continue;
    const [short, full] = thing.words.length < other.thing.words.length ? [thing, other.thing] : [other.thing, thing];
    if (short !== full && short.words.length === 1) longer.set(short, full);
  }
  const shorter = Map.groupBy(longer.keys(), (thing) => longer.get(thing));
  return things.flatMap((thing) => {
    const joined = [thing, ...(shorter.get(thing) ?? [])].flatMap(({ mentions }) => mentions);
    return longer.has(thing) ? [] : [{ ...thing, mentions: joined.sort(inReadingOrder) }];
  });
}

function inReadingOrder({ evidence: one }: NameMention, { evidence: other }: NameMention): number {
  return (one.paragraph ?? -1) - (other.paragraph ?? -1) || one.start - other.start;
}

function placeOf({ field, paragraph, start }: Evidence): string {
  return `${field} ${paragraph} ${start}`;
}
