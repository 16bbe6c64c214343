import type { Evidence } from '../../article/article.ts';
import { sentences } from '../../text/sentences.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { type LabelledTokens, labelDocument } from './label-document.ts';
import type { NameKind } from './name-labels.ts';
import { nameResources } from './name-resources.ts';
import { type Span, spansOf } from './spans.ts';
import { tokenise } from './tokens.ts';
import { ARTICLE, unwrapName } from './unwrap-name.ts';

/** A name as it stands in an article, without the clitics in front of it. */
export interface NameMention {
  readonly kind: Exclude<NameKind, 'MISC'>;
  /** As written; with its article where a clitic had swallowed it (للهند → الهند). */
  readonly written: string;
  /** Its words folded, without clitics and articles: the same for the same name wherever it stands. */
  readonly words: readonly string[];
  /** How sure the model is, 0 to 1. */
  readonly probability: number;
  readonly evidence: Evidence;
}

const found = new WeakMap<TaggerInput, readonly NameMention[]>();

/**
 * The people, places and organisations that an article names, in reading order; none in a language without a model.
 * Kept for as long as the article object lives, so that several taggers can ask. Linear in the text.
 */
export function findNames(article: TaggerInput): readonly NameMention[] {
  let mentions = found.get(article);
  if (mentions === undefined) {
    mentions = computeNames(article);
    found.set(article, mentions);
  }
  return mentions;
}

function computeNames(article: TaggerInput): NameMention[] {
  const language = article.language ?? '';
  const resources = nameResources(language);
  if (resources === undefined) {
    return [];
  }
  const parts = articleTexts(article).flatMap((text) =>
    sentences(text.text, language).map((sentence) => ({ text, tokens: tokenise(sentence.text, sentence.start) })),
  );
  const labelled = labelDocument(
    parts.map(({ tokens }) => tokens),
    resources,
    language,
  );
  return labelled.flatMap((sentence, place) => {
    const text = parts[place]?.text;
    return text === undefined
      ? []
      : spansOf(sentence.labels, sentence.probabilities).flatMap((span) => mentionOf(span, sentence, text));
  });
}

function mentionOf(span: Span, { tokens, words }: LabelledTokens, text: ArticleText): NameMention[] {
  const first = tokens[span.first];
  const last = tokens[span.end - 1];
  if (span.kind === 'MISC' || first === undefined || last === undefined) {
    return [];
  }
  const { skipped, lostArticle } = unwrapName(first.written, words[span.first]?.before ?? 0);
  const start = first.start + skipped;
  return [
    {
      kind: span.kind,
      written: (lostArticle ? ARTICLE : '') + text.text.slice(start, last.end),
      words: words.slice(span.first, span.end).map((word) => word.stem),
      probability: span.probability,
      evidence: evidenceAt(text, start, last.end),
    },
  ];
}
