import type { ArticleDraft, Embargo } from '../../article/article-draft.ts';
import type { DateReading } from '../dates/date-reading.ts';

/** Words of wires and content systems, in lower case and without prefix, for a status in which nobody may read an article. */
const WITHHELD =
  /^(?:withheld|hold|draft|private|pending|(?:in[-_ ]?)?review|unpublished|archived|hidden|inactive|spiked|rejected|false)$/;
const CANCELED = /^(?:cancell?ed|kill(?:ed)?|deleted|trash|recalled|retracted|revoked|removed|withdrawn)$/;
const SCHEDULED = /^(?:scheduled|future)$/;

/** A status as its sender names it: `usable`, `stat:withheld`, `Canceled`, or a URI that ends with the word. Any other is usable. */
export function readStatus(written: string | undefined): ArticleDraft['status'] {
  const word = statusWord(written);
  if (CANCELED.test(word)) return 'canceled';
  return WITHHELD.test(word) ? 'withheld' : 'usable';
}

/** What holds an article that its content system keeps for its date; without one, it is held until told otherwise. */
export function scheduleOf(status: string | undefined, published: DateReading | undefined): Embargo | undefined {
  if (!SCHEDULED.test(statusWord(status))) return undefined;
  return published === undefined ? { untilToldOtherwise: true } : { until: published.instant };
}

/** True for the status by which NITF, NewsML 1 and AP say that an embargo stands. */
export function isEmbargoed(written: string | undefined): boolean {
  return statusWord(written) === 'embargoed';
}

function statusWord(written: string | undefined): string {
  return written?.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
}
