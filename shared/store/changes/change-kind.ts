import type { ArticleStatus } from '../../article/article.ts';
import type { ChangeKind } from '../../article/change.ts';

/**
 * The kind of a state that shows just what the one before did. It is written like any other, since that proves the
 * rest of the state to be done, and kept from apps.
 */
export const UNCHANGED = 'unchanged';

/** An article's public standing: its status, and whether anybody can ever have read it. */
export interface Standing {
  readonly status: ArticleStatus;
  readonly seen: boolean;
}

const TAKEN_AWAY: Readonly<Record<Exclude<ArticleStatus, 'usable'>, ChangeKind>> = {
  canceled: 'killed',
  withheld: 'withheld',
  embargoed: 'withheld',
  withdrawn: 'withdrawn',
};

/**
 * What apps are told when an article's status becomes `status`. Nothing for one that nobody has seen and that is not
 * shown now, so that an embargoed or early-killed article is not betrayed; nothing where apps know as much already.
 */
export function changeKind(before: Standing | undefined, status: ArticleStatus): ChangeKind | undefined {
  if (status === 'usable') {
    if (before?.status === 'usable') return 'updated';
    return before?.status === 'embargoed' ? 'released' : 'created';
  }
  if (before === undefined || !before.seen) return undefined;
  const kind = TAKEN_AWAY[status];
  return before.status !== 'usable' && TAKEN_AWAY[before.status] === kind ? undefined : kind;
}
