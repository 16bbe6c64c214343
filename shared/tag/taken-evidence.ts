import type { Evidence, Tag } from '../article/article.ts';

/** Where a text already says what these tags name, so that no keyword is made of it. A topic is told by words, but is none of them. */
export function takenEvidence(tags: readonly Tag[]): Evidence[] {
  return tags.flatMap(({ scheme, evidence }) => (scheme === 'medtop' ? [] : (evidence ?? [])));
}
