import type { DateOptions } from './date-reading.ts';
import type { Zone } from './zones.ts';

/** One of the zones that share an abbreviation. */
interface SharingZone {
  readonly zone: Zone;
  /** BCP 47: the languages whose news means this one. */
  readonly languages: readonly string[];
  /** How the zones (IANA) of sources begin that mean this one. */
  readonly sources: readonly string[];
}

const american = (zone: Zone, languages: readonly string[]): SharingZone => ({
  zone,
  languages,
  sources: ['America/'],
});
const IN_ENGLISH = ['en'];
const NORTH_AMERICAN = ['en-us', 'en-ca'];

/** Abbreviations that name different zones on different continents. */
const SHARED: Readonly<Record<string, readonly SharingZone[]>> = {
  ist: [
    {
      zone: 330,
      languages: ['en-in', 'hi', 'bn', 'ta', 'te', 'mr', 'gu', 'kn', 'ml', 'pa'],
      sources: ['Asia/Kolkata', 'Asia/Calcutta'],
    },
    { zone: 'Asia/Jerusalem', languages: ['he'], sources: ['Asia/Jerusalem', 'Asia/Tel_Aviv'] },
    { zone: 'Europe/Dublin', languages: ['en-ie', 'ga'], sources: ['Europe/Dublin'] },
  ],
  cst: [
    american(-360, NORTH_AMERICAN),
    { zone: 480, languages: ['zh'], sources: ['Asia/Shanghai', 'Asia/Taipei', 'Asia/Macau'] },
  ],
  ast: [
    american(-240, NORTH_AMERICAN),
    { zone: 180, languages: [], sources: ['Asia/Riyadh', 'Asia/Baghdad', 'Asia/Kuwait', 'Asia/Qatar', 'Asia/Bahrain'] },
  ],
  et: [american('America/New_York', IN_ENGLISH)],
  ct: [american('America/Chicago', IN_ENGLISH)],
  mt: [american('America/Denver', IN_ENGLISH)],
  pt: [american('America/Los_Angeles', IN_ENGLISH)],
};

/** The abbreviations of zones that are several. */
export const SHARED_ABBREVIATIONS: readonly string[] = Object.keys(SHARED);

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
  const zones = SHARED[abbreviation] ?? [];
  const ofSource = zones.find(({ sources }) => sources.some((start) => timeZone?.startsWith(start)));
  const tags = [given?.toLowerCase(), given?.toLowerCase().split('-')[0], language];
  return (ofSource ?? zones.find(({ languages }) => languages.some((tag) => tags.includes(tag))))?.zone;
}
