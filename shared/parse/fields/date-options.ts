import type { DateOptions } from '../dates/date-reading.ts';
import type { ParseContext } from '../format.ts';

/**
 * What is known of a date in this file beside its words.
 *
 * @param languages those in which the label in front of it is written: when it is one alone and the source names
 * none, the date is taken to be in it
 */
export function dateOptions({ source, uploadedAt }: ParseContext, languages: readonly string[] = []): DateOptions {
  const language = source.language ?? (languages.length === 1 ? languages[0] : undefined);
  return {
    uploadedAt,
    ...(language !== undefined && { language }),
    ...(source.timeZone !== undefined && { timeZone: source.timeZone }),
  };
}
