import type { Author } from '../../article/article.ts';
import type { DateReading } from '../dates/date-reading.ts';

/** What a line at the head of an article says. */
export interface HeadLine {
  readonly authors?: readonly Author[];
  readonly published?: DateReading;
  readonly updated?: DateReading;
  readonly dateline?: string;
  readonly source?: string;
}
