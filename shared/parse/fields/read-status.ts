import type { ArticleDraft } from '../../article/article-draft.ts';

/** Words of wires and content systems for a status, in lower case and without prefix. A status that is not here is usable. */
const STATUSES: ReadonlyMap<string, ArticleDraft['status']> = new Map(
  Object.entries({
    usable: 'usable',
    embargoed: 'usable',
    withheld: 'withheld',
    hold: 'withheld',
    draft: 'withheld',
    private: 'withheld',
    pending: 'withheld',
    unpublished: 'withheld',
    archived: 'withheld',
    false: 'withheld',
    canceled: 'canceled',
    cancelled: 'canceled',
    kill: 'canceled',
    killed: 'canceled',
    deleted: 'canceled',
    trash: 'canceled',
  }),
);

/** A status as its sender names it: `usable`, `stat:withheld`, `Canceled`, or a URI that ends with the word. */
export function readStatus(written: string | undefined): ArticleDraft['status'] {
  return STATUSES.get(statusWord(written)) ?? 'usable';
}

/** True for the status by which NITF, NewsML 1 and AP say that an embargo stands. */
export function isEmbargoed(written: string | undefined): boolean {
  return statusWord(written) === 'embargoed';
}

function statusWord(written: string | undefined): string {
  return written?.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
}
