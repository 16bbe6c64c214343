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
  return (
    longestThatFits(budget, tags, (kept) => (kept.length === 0 ? untagged : { ...untagged, tags: kept })) ??
    longestThatFits(budget, partsOf(summary, 'sentence', card.language), (kept) =>
      kept.length === 0 ? unsummarised : { ...unsummarised, summary: kept.join('').trimEnd() },
    ) ??
    longestThatFits(budget, partsOf(headline, 'grapheme', card.language), (kept) =>
      kept.length === 0 ? bare : { ...bare, headline: shortened(headline, kept.join('')) },
    ) ??
    pack(bare)
  );
}

function partsOf(text: string, granularity: 'sentence' | 'grapheme', language: string | undefined): string[] {
  return Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ segment }) => segment);
}

/** The packed card with as many of the parts, from the first on, as fit, or nothing if it does not fit without any. */
function longestThatFits<Part>(
  budget: number,
  parts: readonly Part[],
  cardWith: (kept: Part[]) => ArticleCard,
): Uint8Array | undefined {
  const whole = pack(cardWith([...parts]));
  if (whole.length <= budget) return whole;
  let fitting: Uint8Array | undefined;
  let low = 0;
  let high = parts.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const packed = pack(cardWith(parts.slice(0, middle)));
    if (packed.length <= budget) {
      fitting = packed;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return fitting;
}

function shortened(headline: string, kept: string): string {
  return kept === headline ? headline : `${kept.trimEnd()}…`;
}
