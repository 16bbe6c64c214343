import type { ArticleDraft } from '../article/article-draft.ts';
import type { VersionOrder } from '../article/version-order.ts';

/** When a file came, for what nothing else decides between. */
export type Arrival = Pick<VersionOrder, 'uploadedAt' | 'sequencer'>;

/** The place of a draft among the versions of its article. */
export function orderOf(draft: ArticleDraft, { uploadedAt, sequencer }: Arrival): VersionOrder {
  return {
    ...(draft.version === undefined ? {} : { version: draft.version }),
    ...(draft.versionCreated === undefined ? {} : { versionCreated: draft.versionCreated }),
    recall: draft.status === 'canceled',
    uploadedAt,
    sequencer,
  };
}
