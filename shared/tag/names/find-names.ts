import type { Evidence } from '../../article/article.ts';
import { ARTICLE } from '../../text/clitics.ts';
import { onceFor } from '../../text/once.ts';
import { sentences } from '../../text/sentences.ts';
import { type ArticleText, articleTexts, evidenceAt, textAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import { partedTokens } from '../parted-words.ts';
import type { HeardName, TaggerInput } from '../tagger.ts';
import { declaredThings } from './declared-things.ts';
import { type NameFinder, nameFinder } from './name-finder.ts';
import type { NameMention } from './name-mention.ts';
import type { NameReading, Span } from './spans.ts';
import { type Token, tokenise } from './tokens.ts';
import { SWALLOWED_ARTICLE, unwrapName } from './unwrap-name.ts';
import { withHeardNames } from './with-heard-names.ts';

/** How the words of a mention are read. */
type WordReader = Pick<NameFinder, 'describe' | 'wordsOf'>;

const MIN_REST = 2;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The people, places and organisations that an article names, in reading order: those found here, none in a language
 * without a model, those that another engine heard, and those of the sender's people and organisations that the text
 * holds word for word. Kept for as long as the article object lives, so that several taggers can ask. Linear in the text.
 */
export const findNames = onceFor((article: TaggerInput): readonly NameMention[] => {
  const finder = nameFinder(article.language ?? '');
  const own = finder === undefined ? [] : ownNames(article, finder);
  const told = [...(article.heard ?? []), ...declaredNames(article, own)];
  const heard = told.flatMap((name) => heardMention(name, article, finder));
  return heard.length === 0 ? own : withHeardNames(own, heard);
});

/** The sender's names where the text holds them; not within a longer name, where they may be of something else. */
function declaredNames(article: TaggerInput, own: readonly NameMention[]): HeardName[] {
  const names = indexEvidence(own, ({ evidence }) => evidence);
  return declaredThings(article).flatMap(({ kind, evidence }): HeardName[] =>
    kind === 'place'
      ? []
      : evidence
          .filter((seen) => !names.overlapping(seen).some((name) => isWithin(seen, name.evidence)))
          .map((seen) => ({ kind: KIND_OF_THING[kind], evidence: seen, probability: 1 })),
  );
}

const KIND_OF_THING = { person: 'PER', organisation: 'ORG' } as const;

/** Of two stretches of one text. */
function isWithin(seen: Evidence, name: Evidence): boolean {
  return seen.start >= name.start && seen.end <= name.end && seen.end - seen.start < name.end - name.start;
}

function ownNames(article: TaggerInput, finder: NameFinder): NameMention[] {
  const language = article.language ?? '';
  const parts = articleTexts(article).flatMap((text) =>
    sentences(text.text, language).map((sentence) => ({
      text,
      tokens:
        finder.cut?.(sentence.text, sentence.start) ?? partedTokens(tokenise(sentence.text, sentence.start), language),
    })),
  );
  const read = parts.map(({ tokens }) => tokens);
  const spans = finder.mend(read, finder.find(read));
  return parts.flatMap(({ text, tokens }, place) =>
    (spans[place] ?? []).flatMap((span) => mentionOf(span, tokens, text, finder)),
  );
}

/** No name begins with لل: it is a clitic that swallowed an article, even where lists hold the word as it stands. */
function readSwallowedArticle({ folded }: Token): NameReading | undefined {
  return folded.startsWith(SWALLOWED_ARTICLE) && folded.length > SWALLOWED_ARTICLE.length + MIN_REST
    ? { stem: folded.slice(SWALLOWED_ARTICLE.length), before: SWALLOWED_ARTICLE.length }
    : undefined;
}

function isWord({ written }: Token): boolean {
  return LETTER_OR_DIGIT.test(written);
}

/** A heard name as a mention: its words read as the language's own names are, as they stand where it has no finder. */
function heardMention(
  { kind, probability, evidence }: HeardName,
  article: TaggerInput,
  reader: WordReader = AS_IT_STANDS,
): NameMention[] {
  const { field, paragraph } = evidence;
  const text = textAt(evidence, article);
  const tokens = partedTokens(
    tokenise(text.slice(evidence.start, evidence.end), evidence.start),
    article.language ?? '',
  );
  const whole: Span = { kind, probability, first: 0, end: tokens.length };
  return mentionOf(whole, tokens, { field, text, ...(paragraph !== undefined && { paragraph }) }, reader);
}

const AS_IT_STANDS: WordReader = { describe: ({ folded }) => ({ stem: folded, before: 0 }) };

/** The words of a name as those of a mention of it: folded, without clitics and articles. */
export function wordsOfName(name: string, language = ''): readonly string[] {
  const finder = nameFinder(language) ?? AS_IT_STANDS;
  const tokens = partedTokens(tokenise(name), language);
  const whole: Span = { kind: 'PER', probability: 1, first: 0, end: tokens.length };
  return mentionOf(whole, tokens, { field: 'headline', text: name }, finder)[0]?.words ?? [];
}

function mentionOf(
  span: Span,
  tokens: readonly Token[],
  text: ArticleText,
  { describe, wordsOf }: WordReader,
): NameMention[] {
  // A name neither begins nor ends with a sign, whatever the model took for its part.
  const named = tokens.slice(span.first, span.end);
  const begin = named.findIndex(isWord);
  const words = named.slice(begin, named.findLastIndex(isWord) + 1);
  const [first] = words;
  const last = words.at(-1);
  if (span.kind === 'MISC' || first === undefined || last === undefined || begin < 0) {
    return [];
  }
  const reading = (begin === 0 ? span.reading : undefined) ?? readSwallowedArticle(first) ?? describe(first);
  const { skipped, lostArticle } = unwrapName(first.written, reading.before);
  const start = first.start + skipped;
  const ownStems = [reading.stem, ...words.slice(1).map((token) => describe(token).stem)];
  const stems = span.known === undefined ? ownStems : tokenise(span.known).map((token) => describe(token).stem);
  const written = span.name ?? (lostArticle ? ARTICLE : '') + text.text.slice(start, last.end);
  return [
    {
      kind: span.kind,
      written,
      words: wordsOf?.(span.known ?? written) ?? stems.filter((word) => LETTER_OR_DIGIT.test(word)),
      probability: span.probability,
      evidence: evidenceAt(text, start, last.end),
    },
  ];
}
