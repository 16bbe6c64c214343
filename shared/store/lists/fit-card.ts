import type { Article } from '../../article/article.ts';
import type { ArticleCard } from '../../article/article-card.ts';
import { pack } from '../bodies/pack.ts';

/** What a list shows of an article, in full. */
export function cardOf(article: Article): ArticleCard {
  const { id, version, type, language, direction, headline, summary, authors, source, urgency } = article;
  const { publishedAt, publishedPrecision, updatedAt, ingestedAt, tags } = article;
  return {
    id,
    ...(version !== undefined && { version }),
    type,
    ...(language !== undefined && { language }),
    ...(direction !== undefined && { direction }),
    ...(headline !== undefined && { headline }),
    ...(summary !== undefined && { summary }),
    ...(authors !== undefined && { authors }),
    source,
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publishedPrecision !== undefined && { publishedPrecision }),
    ...(updatedAt !== undefined && { updatedAt }),
    ingestedAt,
    ...(urgency !== undefined && { urgency }),
    ...(tags !== undefined && { tags: tags.map((tag) => ({ id: tag.id, label: tag.label })) }),
  };
}

/**
 * A card, compressed, in at most `budget` bytes: without its weakest tags if it must be, then with fewer sentences of
 * summary, then without authors, last with a headline cut short. Only ids that are too long themselves exceed it.
 */
export function fitCard(card: ArticleCard, budget: number): Uint8Array {
  const { tags = [], ...untagged } = card;
  const { summary = '', ...unsummarised } = untagged;
  const { authors: _authors, headline = '', ...bare } = unsummarised;
  const sentences = [...new Intl.Segmenter(card.language, { granularity: 'sentence' }).segment(summary)].map(
    (part) => part.segment,
  );
  const letters = [...new Intl.Segmenter(card.language, { granularity: 'grapheme' }).segment(headline)].map(
    (part) => part.segment,
  );
  return (
    longestThatFits(budget, tags.length, (count) =>
      count === 0 ? untagged : { ...untagged, tags: tags.slice(0, count) },
    ) ??
    longestThatFits(budget, sentences.length, (count) =>
      count === 0 ? unsummarised : { ...unsummarised, summary: sentences.slice(0, count).join('').trimEnd() },
    ) ??
    longestThatFits(budget, letters.length, (count) =>
      count === 0 ? bare : { ...bare, headline: cutShort(letters, count) },
    ) ??
    pack(bare)
  );
}

/** The packed card of the largest count that fits, or nothing if not even none of them does. */
function longestThatFits(
  budget: number,
  most: number,
  cardWith: (count: number) => ArticleCard,
): Uint8Array | undefined {
  const whole = pack(cardWith(most));
  if (whole.length <= budget) return whole;
  let fitting: Uint8Array | undefined;
  let low = 0;
  let high = most - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const packed = pack(cardWith(middle));
    if (packed.length <= budget) {
      fitting = packed;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
}

function cutShort(letters: readonly string[], count: number): string {
  return count === letters.length ? letters.join('') : `${letters.slice(0, count).join('').trimEnd()}…`;
}
