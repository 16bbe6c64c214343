import { ARTICLE, cliticReadings, withoutArticle } from '../../../text/clitics.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { NameReading, Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { Evidence } from './gather-evidence.ts';
import { hasOtherThan } from './has-other-than.ts';
import type { NamedDocument } from './named-document.ts';

/** Two people whom a clitic joins and the model read as one (شويغو لأشتياني); nothing where it is one. */
export function partJoinedPeople(
  span: Span,
  stems: readonly string[],
  tokens: readonly Token[],
  { language }: NamedDocument,
  evidence: Evidence,
): Span[] | undefined {
  const last = tokens[span.end - 1];
  const isTwo = stems.length === 2 && last !== undefined;
  const reading = isTwo ? joinedFamilyName(last, stems.join(' '), language, evidence) : undefined;
  return reading === undefined ? undefined : [withoutLast(span), { ...lastOf(span), reading }];
}

/** A name whose last word is the family name of somebody named before, as two; nothing where it is one. */
export function partFollowingPeople(span: Span, stems: readonly string[], evidence: Evidence): Span[] | undefined {
  return isOfAnother(stems.at(-1) ?? '', stems, evidence) ? [withoutLast(span), lastOf(span)] : undefined;
}

function withoutLast(span: Span): Span {
  return { ...span, end: span.end - 1 };
}

function lastOf({ end, probability }: Span): Span {
  return { kind: 'PER', first: end - 1, end, probability };
}

/** A word that is a clitic and another person's family name. */
function joinedFamilyName(
  { folded }: Token,
  name: string,
  language: string,
  { familyNames }: Evidence,
): NameReading | undefined {
  if (folded.startsWith(ARTICLE)) {
    return undefined;
  }
  const reading = cliticReadings(folded, language).find(
    ({ word, before }) => before > 0 && hasOtherThan(name, familyNames.get(withoutArticle(word))),
  );
  return reading === undefined ? undefined : { stem: withoutArticle(reading.word), before: reading.before };
}

/** True when a family name, which is no usual given name, is that of somebody named before, with whom these words share nothing else. */
function isOfAnother(family: string, stems: readonly string[], { familyNames }: Evidence): boolean {
  const [first] = familyNames.get(family) ?? [];
  const words = first?.split(' ').slice(0, -1) ?? [];
  return words.length > 0 && !isPhraseWord('given', family) && !words.some((word) => stems.includes(word));
}
