import type { ArticleDraft, Embargo } from '../../article/article-draft.ts';
import { readInstant } from './wire-date.ts';

/** Words of the wires for a status, in lower case and without prefix. A status that is not here is usable. */
const STATUSES: Readonly<Record<string, ArticleDraft['status']>> = {
  usable: 'usable',
  embargoed: 'usable',
  withheld: 'withheld',
  hold: 'withheld',
  canceled: 'canceled',
  cancelled: 'canceled',
  kill: 'canceled',
  killed: 'canceled',
};

/** A status as a wire names it: `usable`, `stat:withheld`, `Canceled`, or a URI that ends with the word. */
export function readStatus(written: string | undefined): ArticleDraft['status'] {
  return STATUSES[statusWord(written)] ?? 'usable';
}

/** True for the status by which NITF, NewsML 1 and AP say that an embargo stands. */
export function isEmbargoed(written: string | undefined): boolean {
  return statusWord(written) === 'embargoed';
}

/**
 * The embargo that a wire's field sets: until its moment, or, where the field is there but empty or unreadable, until
 * the sender says otherwise, since what is published too early cannot be called back.
 *
 * @param timeZone IANA, for a moment without a zone
 */
export function readEmbargo(written: string | undefined, timeZone: string | undefined): Embargo | undefined {
  if (written === undefined) return undefined;
  const until = readInstant(written, timeZone);
  return until === undefined ? { untilToldOtherwise: true } : { until };
}

function statusWord(written: string | undefined): string {
  return written?.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
}
