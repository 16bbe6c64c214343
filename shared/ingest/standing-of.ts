import type { ArticleStatus } from '../article/article.ts';
import type { ArticleDraft } from '../article/article-draft.ts';

/** How an article stands as it comes. */
export interface Standing {
  readonly status: ArticleStatus;
  /** RFC 3339 UTC: the end of its embargo, over or not. */
  readonly until?: string;
  readonly embargoIsOver: boolean;
}

/** @param now RFC 3339 UTC; an embargo that is over by then holds nothing back */
export function standingOf({ status, embargo }: Pick<ArticleDraft, 'status' | 'embargo'>, now: string): Standing {
  const until = embargo && 'until' in embargo ? embargo.until : undefined;
  const embargoIsOver = until !== undefined && Date.parse(until) <= Date.parse(now);
  const isHeld = status === 'usable' && embargo !== undefined && !embargoIsOver;
  return { status: isHeld ? 'embargoed' : status, ...(until !== undefined && { until }), embargoIsOver };
}
