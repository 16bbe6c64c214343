import { ARTICLE } from '../../../text/clitics.ts';
import { entryOf, LIST_FLAGS, type NameLexicon, standsIn } from '../name-lexicon.ts';
import { beginsWith, isPhraseWord } from '../phrase-words.ts';
import { rangeOf, type Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { belongsToPerson } from './belongs-to-person.ts';
import { type Evidence, gatherEvidence } from './gather-evidence.ts';
import { isListedName } from './is-listed-name.ts';
import type { NamedDocument } from './named-document.ts';
import { partFollowingPeople, partJoinedPeople } from './part-people.ts';

/** No verb of the present is shorter. */
const MIN_VERB = /^\p{L}{4}/u;
const MIN_VERB_COMMONNESS = 4;
const LETTERS = /^\p{L}+$/u;
const NO_NAMES = ['title', 'stop'] as const;

/**
 * Mends where people's names end by what the rest of the document shows: a family name that also stands alone belongs
 * to the name before it (عبد المجيد + تبون), and a word after a name that elsewhere goes without it does not (قيس سعيد
 * | يقيل).
 */
export function mendPeople(document: NamedDocument): Span[][] {
  const evidence = gatherEvidence(document);
  return document.sentences.map((tokens, sentence) => {
    const spans = document.spans[sentence] ?? [];
    return spans.flatMap((span, place) =>
      span.kind === 'PER'
        ? mendPerson(span, spans[place + 1]?.first ?? tokens.length, tokens, document, evidence)
        : [span],
    );
  });
}

/** @param limit where the next name begins, or the sentence ends */
function mendPerson(
  span: Span,
  limit: number,
  tokens: readonly Token[],
  document: NamedDocument,
  evidence: Evidence,
): Span[] {
  const { describe, lexicon } = document;
  const stems = tokens.slice(span.first, span.end).map((token) => describe(token).stem);
  const role = roleWithin(span, tokens, lexicon);
  if (role !== undefined) return mendPerson({ ...span, end: role }, limit, tokens, document, evidence);
  const joined = partJoinedPeople(span, stems, tokens, document, evidence);
  if (joined !== undefined) return joined;
  const withoutLast = { ...span, end: span.end - 1 };
  const last = stems.at(-1) ?? '';
  const isWholeBeforeLast = evidence.names.has(stems.slice(0, -1).join(' '));
  if (stems.length > 2 && (isWholeBeforeLast || isFamilyName(stems.at(-2) ?? '', lexicon))) {
    const parted = partFollowingPeople(span, stems, evidence);
    if (parted !== undefined) return parted;
    const isOnlyHere = isWholeBeforeLast && evidence.names.get(stems.join(' ')) === 1;
    if (isOnlyHere && !isListedName(last, lexicon)) return [withoutLast];
  }
  if (stems.length > 2 && isDefiniteTitle(tokens[span.first], stems[0] ?? '', lexicon)) {
    return mendPerson({ ...span, first: span.first + 1 }, limit, tokens, document, evidence);
  }
  const isBeforeTitle =
    stems.length > 2 && NO_NAMES.some((list) => isPhraseWord(list, tokens[span.end - 1]?.folded ?? ''));
  if (isBeforeTitle || (stems.length > 1 && last.length === 1)) {
    return mendPerson(withoutLast, limit, tokens, document, evidence);
  }
  const next = span.end < limit ? tokens[span.end] : undefined;
  const withNext = { ...span, end: span.end + 1 };
  if (stems.length > 1 && isPhraseWord('joint', last)) {
    return [next !== undefined && LETTERS.test(next.folded) ? withNext : withoutLast];
  }
  if (stems.length > 1 && isVerb(last, lexicon) && !evidence.names.has(last)) return [withoutLast];
  const isLonger = next !== undefined && belongsToPerson(next, span, stems, tokens, document, evidence);
  return [isLonger ? withNext : span];
}

/** Where a person's role with what it belongs to stands behind the name (أكرم عفيف | نجم السد, but نجم الدين). */
function roleWithin({ first, end }: Span, tokens: readonly Token[], lexicon: NameLexicon): number | undefined {
  const isRole = (at: number): boolean => {
    const next = tokens[at + 1]?.folded ?? '';
    const isDefinite = next.startsWith(ARTICLE) && !isPhraseWord('compound', next);
    return isDefinite && standsIn(LIST_FLAGS.title, tokens[at]?.folded ?? '', lexicon);
  };
  return rangeOf({ first: first + 2, end: Math.max(first + 2, end - 1) }).find(isRole);
}

function isDefiniteTitle(token: Token | undefined, stem: string, lexicon: NameLexicon): boolean {
  return token?.folded.startsWith(ARTICLE) === true && standsIn(LIST_FLAGS.title, stem, lexicon);
}

/** True for a word of the corpus that begins as verbs of the present do, and that no list of names has (تحتفل). */
function isVerb(stem: string, lexicon: NameLexicon): boolean {
  const commonness = entryOf(stem, lexicon)?.commonness ?? 0;
  return (
    beginsWith('present', stem) &&
    MIN_VERB.test(stem) &&
    commonness >= MIN_VERB_COMMONNESS &&
    !isListedName(stem, lexicon)
  );
}

function isFamilyName(stem: string, lexicon: NameLexicon): boolean {
  return (entryOf(stem, lexicon)?.lastName ?? 0) > 0;
}
