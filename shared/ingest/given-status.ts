import type { ArticleDraft } from '../article/article-draft.ts';
import type { GivenStatus } from '../store/article-store.ts';

/** A status with its embargo as the store knows it. An embargo only holds back what is usable otherwise. */
export function givenStatus({ status, embargo }: Pick<ArticleDraft, 'status' | 'embargo'>): GivenStatus {
  if (status !== 'usable' || embargo === undefined) return { status };
  return { status: 'embargoed', ...('until' in embargo && { embargoedUntil: embargo.until }) };
}
