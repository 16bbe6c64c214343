import { ARTICLE, withoutArticle } from '../../../text/clitics.ts';
import { stopwordsOf } from '../../../text/stopwords.ts';
import { entryOf, LIST_FLAGS } from '../name-lexicon.ts';
import { beginsWith, isPhraseWord } from '../phrase-words.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { COMMONNESS } from './commonness.ts';
import type { Evidence } from './gather-evidence.ts';
import { hasOtherThan } from './has-other-than.ts';
import { isListedName } from './is-listed-name.ts';
import type { NamedDocument } from './named-document.ts';
import { OTHER_WORDS } from './other-words.ts';
import { standsBare } from './stands-bare.ts';

const MOST_WORDS = 4;
/** So many words before a name its bearer is called a king. */
const SOVEREIGN_SPAN = 3;
const MIN_LETTERS = 4;
const LETTERS = /^\p{L}+$/u;
const HEADS = LIST_FLAGS.title | LIST_FLAGS.organisationHead;

/**
 * True for the word behind a person's name that belongs to it.
 *
 * @param stems the words of the name
 */
export function belongsToPerson(
  next: Token,
  span: Span,
  stems: readonly string[],
  tokens: readonly Token[],
  document: NamedDocument,
  evidence: Evidence,
): boolean {
  return (
    isRegnal(span, tokens) ||
    isFamilyOf(next, stems, document) ||
    (stems.length < MOST_WORDS && isNameElsewhere(next, stems, document, evidence))
  );
}

/** True where a ruler's number stands behind the name (الملك عبد الله الثاني). */
function isRegnal({ first, end }: Span, tokens: readonly Token[]): boolean {
  return (
    isPhraseWord('regnal', tokens[end]?.folded ?? '') &&
    tokens
      .slice(Math.max(0, first - SOVEREIGN_SPAN), first)
      .some(({ folded }) => isPhraseWord('sovereign', withoutArticle(folded)))
  );
}

/** True for a rare family name with its article behind a name of several words (عبد العزيز بن تركي الفيصل). */
function isFamilyOf({ folded }: Token, stems: readonly string[], { lexicon }: NamedDocument): boolean {
  const entry = entryOf(folded, lexicon);
  return (
    stems.length > 1 &&
    folded.startsWith(ARTICLE) &&
    entry !== undefined &&
    entry.lastName > 0 &&
    entry.commonness <= COMMONNESS.seldom &&
    (entry.lists & OTHER_WORDS) === 0
  );
}

/** True for a word that elsewhere speaks, or is a person's name by itself, or a rare one that comes again. */
function isNameElsewhere(
  token: Token,
  stems: readonly string[],
  document: NamedDocument,
  { behind, others, speakers, names }: Evidence,
): boolean {
  if (!mayBeName(token, document)) {
    return false;
  }
  const { describe, lexicon } = document;
  const { stem } = describe(token);
  const { commonness = 0, lists = 0 } = entryOf(stem, lexicon) ?? {};
  const isUnfinished = stems.length === 2 && isPhraseWord('unfinished', stems[0] ?? '');
  const comesAgain = hasOtherThan(stems.at(-1) ?? '', behind.get(stem)) && !others.has(stem);
  const isNamelike = entryOf(stem, lexicon) === undefined || isListedName(stem, lexicon);
  const isRare = isNamelike && commonness <= COMMONNESS.seldom && (lists & LIST_FLAGS.demonym) === 0;
  return speakers.has(stem) || names.has(stem) || (comesAgain && (isRare || isUnfinished));
}

function mayBeName(token: Token, { describe, lexicon, language }: NamedDocument): boolean {
  const { stem } = describe(token);
  return (
    standsBare(token, describe) &&
    ((entryOf(stem, lexicon)?.lists ?? 0) & HEADS) === 0 &&
    stem.length >= MIN_LETTERS &&
    LETTERS.test(token.folded) &&
    !stopwordsOf(language).has(token.folded) &&
    (!beginsWith('clitic', token.folded) || isListedName(stem, lexicon))
  );
}
