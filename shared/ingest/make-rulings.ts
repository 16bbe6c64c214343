import type { ArticleDraft, StatusChange } from '../article/article-draft.ts';
import { articleIdOfIdentity } from '../article/article-id.ts';
import type { ArticleRuling } from '../store/article-store.ts';
import { givenStatus } from './given-status.ts';
import type { Arrival } from './order-of.ts';

const DAY_MS = 86_400_000;

/**
 * What a document says of others' status, each by its sender's identity for it within the same source; and its own kill,
 * where that has no number by which it would rank above the versions that it recalls.
 */
export function makeRulings(draft: ArticleDraft, sourceId: string, upload: Arrival): ArticleRuling[] {
  const { uploadedAt, sequencer } = upload;
  return [...(draft.statusChanges ?? []), ...ownKill(draft)].map((change) => ({
    id: articleIdOfIdentity(sourceId, change.identity),
    order: {
      versionCreated: ruledAt(draft) ?? uploadedAt,
      recall: change.status === 'canceled',
      uploadedAt,
      sequencer,
    },
    given: givenStatus(change),
  }));
}

function ownKill({ identity, version, status, patch }: ArticleDraft): StatusChange[] {
  return status === 'canceled' && identity !== undefined && version === undefined && !patch
    ? [{ identity, status }]
    : [];
}

/** True for a document that does nothing but rule on others. */
export function onlyRules({ statusChanges, headline, body }: ArticleDraft): boolean {
  return statusChanges !== undefined && headline === undefined && body.length === 0;
}

/** A ruling that gives only its day may have been made at the end of it: a kill must not miss that day's versions. */
function ruledAt({ versionCreated, publishedAt, publishedPrecision }: ArticleDraft): string | undefined {
  const madeAt = versionCreated ?? publishedAt;
  if (madeAt === undefined || madeAt !== publishedAt || publishedPrecision !== 'day') return madeAt;
  return new Date(Date.parse(madeAt) + DAY_MS - 1).toISOString();
}
