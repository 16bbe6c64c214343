import type { DateOptions } from '../dates/date-reading.ts';

/** The options by which an article's dates are read, behind a label in one of these languages or behind none. */
export type OptionsOfDate = (labelLanguages: readonly string[]) => DateOptions;
