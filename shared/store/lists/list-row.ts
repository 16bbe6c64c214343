import type { ArticleCard } from '../../article/article-card.ts';
import { unpack } from '../bodies/pack.ts';
import { bytesOf, type Item } from '../table/item.ts';

/** What an article shows in each of its lists. */
export interface ListRow {
  readonly marks: Uint8Array;
  card(): ArticleCard;
}

/** True for the trace of a row that was taken away. */
export function isTrace(item: Item): boolean {
  return item.card === undefined;
}

/** The row that an item holds; nothing for a trace. */
export function listRowOf(item: Item): ListRow | undefined {
  if (isTrace(item)) return undefined;
  return { marks: bytesOf(item, 'marks'), card: () => unpack<ArticleCard>(bytesOf(item, 'card')) };
}
