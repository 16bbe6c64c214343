import type { ArticleDraft, DraftRelation } from '../../article/article-draft.ts';

/** The articles of several parts as those of one file: relations by place point at the same articles as before. */
export function joinParts(parts: readonly (readonly ArticleDraft[])[]): ArticleDraft[] {
  const joined: ArticleDraft[] = [];
  for (const part of parts) {
    const offset = joined.length;
    const move = (relation: DraftRelation): DraftRelation =>
      'place' in relation ? { rel: relation.rel, place: relation.place + offset } : relation;
    for (const article of part) joined.push({ ...article, related: article.related.map(move) });
  }
  return joined;
}
