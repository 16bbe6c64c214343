import type { ArticleType } from '../../article/article.ts';
import { kindsByWord } from './kind-words.ts';

const TYPES = kindsByWord<ArticleType>('item');

/** What an item is, by the words that standards and systems have for it (IPTC's `ninature` codes among them). */
export function readType(word: string | undefined): ArticleType | undefined {
  return TYPES.get(word?.toLowerCase() ?? '');
}
