import type { DateOptions } from '../dates/date-reading.ts';
import type { ParseContext } from '../format.ts';

/**
 * What is known of a date in this file beside its words. The source's language decides; else the label's and the
 * text's, where they leave one; else the date is in one of those that are left.
 *
 * @param labelLanguages those in which the label in front of it is written
 * @param textLanguages those that the text around it may be in
 */
export function dateOptions(
  { source, uploadedAt }: ParseContext,
  labelLanguages: readonly string[] = [],
  textLanguages: readonly string[] = [],
): DateOptions {
  const both = labelLanguages.filter((language) => textLanguages.includes(language));
  const languages = both.length > 0 ? both : labelLanguages.length > 0 ? labelLanguages : textLanguages;
  const language = source.language ?? (languages.length === 1 ? languages[0] : undefined);
  return {
    uploadedAt,
    ...(language !== undefined && { language }),
    ...(languages.length > 1 && { languages }),
    ...(source.timeZone !== undefined && { timeZone: source.timeZone }),
  };
}
