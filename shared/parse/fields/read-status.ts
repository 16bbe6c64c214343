import type { ArticleDraft, Embargo } from '../../article/article-draft.ts';
import { dataTable, parseWordLists } from '../../text/data-table.ts';
import type { DateReading } from '../dates/date-reading.ts';

const STATUSES = ['withheld', 'canceled'] as const;
const words = dataTable(new URL('./data/status-words.tsv', import.meta.url), parseWordLists);

/** A status as its sender names it: `usable`, `stat:withheld`, `Canceled`, or a URI that ends with the word. Any other is usable. */
export function readStatus(written: string | undefined): ArticleDraft['status'] {
  return STATUSES.find((status) => isWordFor(status, written)) ?? 'usable';
}

/** What holds an article that its content system keeps for its date; without one, it is held until told otherwise. */
export function scheduleOf(status: string | undefined, published: DateReading | undefined): Embargo | undefined {
  if (!isWordFor('scheduled', status)) return undefined;
  return published === undefined ? { untilToldOtherwise: true } : { until: published.instant };
}

/** True for the status by which NITF, NewsML 1 and AP say that an embargo stands. */
export function isEmbargoed(written: string | undefined): boolean {
  return isWordFor('embargoed', written);
}

function isWordFor(status: string, written: string | undefined): boolean {
  const word = written?.trim().split(/[:/]/).at(-1)?.toLowerCase() ?? '';
  return words().get(status)?.includes(word) === true;
}
