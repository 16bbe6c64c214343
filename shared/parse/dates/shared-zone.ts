import type { DateOptions } from './date-reading.ts';
import { zoneWords } from './zone-words.ts';
import type { Zone } from './zones.ts';

/**
 * The zone that an abbreviation of several zones means here: as the source's own zone has it, else as the language of
 * the date does; nothing where neither tells.
 *
 * @param language of the words in the date
 */
export function sharedZone(
  abbreviation: string,
  language: string | undefined,
  { timeZone, language: given }: DateOptions,
): Zone | undefined {
  const zones = zoneWords().shared.filter((one) => one.abbreviation === abbreviation);
  const ofSource = zones.find(({ sources }) => sources.some((start) => timeZone?.startsWith(start)));
  const tags = [given?.toLowerCase(), given?.toLowerCase().split('-')[0], language];
  return (ofSource ?? zones.find(({ languages }) => languages.some((tag) => tags.includes(tag))))?.zone;
}
