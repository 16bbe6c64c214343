import type { ArticleType } from '../../article/article.ts';
import { kindsByWord } from '../fields/kind-words.ts';
import { metaValue } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { typesOf } from './parse-json-ld.ts';

const TYPES = kindsByWord<ArticleType>('page');

/** What a page without text says it shows; nothing where it says nothing of it. */
export function readMediaType({ metas, article }: PageEvidence): ArticleType | undefined {
  const named = [...(article === undefined ? [] : typesOf(article)), metaValue(metas, 'og:type') ?? ''];
  // OpenGraph goes on behind a dot: `video.episode`.
  const types = named.map((name) => TYPES.get(name.toLowerCase().split('.', 1)[0] ?? ''));
  return types.find((type) => type !== undefined);
}
