import { dataTable, parseRows } from '../../text/data-table.ts';
import type { Zone } from './zones.ts';

/** A name of a zone; `zone` is absent where it is the name of several (Oman and Amman are spelt alike). */
export interface ZoneName {
  readonly name: string;
  readonly zone: Zone | undefined;
}

/** One of the zones that share an abbreviation. */
export interface SharingZone {
  readonly abbreviation: string;
  readonly zone: Zone | undefined;
  /** BCP 47: the languages whose news means this one. */
  readonly languages: readonly string[];
  /** How the zones (IANA) of sources begin that mean this one. */
  readonly sources: readonly string[];
}

/** How written times name their zone, and the abbreviations that name several of them. */
export const zoneWords = dataTable(new URL('./data/zone-words.tsv', import.meta.url), (bytes) => {
  const rows = parseRows(bytes).map(readRow);
  const of = (kind: string): readonly Row[] => rows.filter((row) => row.kind === kind);
  const before = of('before').flatMap(({ names }) => names);
  return {
    names: [
      ...of('name').flatMap(({ names, zone }): ZoneName[] => names.map((name) => ({ name, zone }))),
      ...of('place').flatMap(({ names, zone }): ZoneName[] =>
        names.flatMap((place) => before.map((words) => ({ name: `${words} ${place}`, zone }))),
      ),
    ],
    shared: of('shared').flatMap(({ names, ...sharing }): SharingZone[] =>
      names.map((abbreviation) => ({ abbreviation, ...sharing })),
    ),
  };
});

interface Row extends Omit<SharingZone, 'abbreviation'> {
  readonly kind: string;
  readonly names: readonly string[];
}

function readRow([kind = '', zone = '', ...cells]: readonly string[]): Row {
  const [names = [], languages = [], sources = []] = cells.map((cell) => cell.split('|').filter((one) => one !== ''));
  return { kind, zone: readZone(zone), names, languages, sources };
}

function readZone(zone: string): Zone | undefined {
  if (zone === '') return undefined;
  return /^-?\d+$/.test(zone) ? Number(zone) : zone;
}
