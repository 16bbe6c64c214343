import type { DatePrecision } from '../../article/article.ts';

/** A date as it was read. */
export interface DateReading {
  /** RFC 3339 UTC. A date without a time stands at 00:00:00Z of that date, whatever the zone. */
  readonly instant: string;
  readonly precision: DatePrecision;
  /**
   * How far east of UTC the clock stood that the date is of, as RFC 3339 writes it (`+02:00`): its own zone's, or that of
   * times that carry none. Absent for a day, and where neither is known.
   */
  readonly offset?: string;
}

/** What a date is read by. */
export interface DateOptions {
  /** BCP 47: the language the date is likely to be in; decides between DD/MM and MM/DD. */
  readonly language?: string;
  /** BCP 47: where no one language is known, those that the date is in one of; what they agree on decides. */
  readonly languages?: readonly string[];
  /**
   * True to read a text that is probably no date in the known language or a few, English and Arabic alone: the words of
   * every language are many to load.
   */
  readonly isGuess?: true;
  /** IANA zone of times that carry none. UTC when absent. */
  readonly timeZone?: string;
  /** RFC 3339: what "yesterday", a weekday, or a date without a year count from. Without it those are refused. */
  readonly uploadedAt?: string;
}
