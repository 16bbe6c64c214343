import type { ArticleType } from '../../article/article.ts';
import { metaValue } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { typesOf } from './parse-json-ld.ts';

const MEDIA: readonly (readonly [RegExp, ArticleType])[] = [
  [/^(?:video(?:object)?|movie|clip)(?:\.|$)/i, 'video'],
  [/^(?:image(?:object|gallery)?|photo(?:graph)?|gallery|mediagallery|cartoon|comicstory)(?:\.|$)/i, 'picture'],
  [/^(?:audio(?:object)?|podcast(?:episode)?|radioepisode|music)(?:\.|$)/i, 'audio'],
];

/** What a page without text says it shows; nothing where it says nothing of it. */
export function readMediaType({ metas, article }: PageEvidence): ArticleType | undefined {
  const named = [...(article === undefined ? [] : typesOf(article)), metaValue(metas, 'og:type') ?? ''];
  return MEDIA.find(([pattern]) => named.some((name) => pattern.test(name)))?.[1];
}
