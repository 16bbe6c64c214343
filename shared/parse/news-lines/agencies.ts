import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/agencies.tsv', import.meta.url), parseWordLists)();

/** News agencies and broadcasters, and their short names, as bylines and datelines have them. */
export const AGENCIES: readonly string[] = words.get('name') ?? [];

/** How agencies open their full names, which vary: what follows are a few words more. */
export const AGENCY_OPENINGS: readonly string[] = words.get('opening') ?? [];

/** Agencies that are known by these names in datelines alone, since elsewhere they are sections'. */
export const DATELINE_AGENCIES: readonly string[] = words.get('dateline') ?? [];

/** Cities that reporters' datelines in Chinese name right behind the reporter, where nothing else shows where the name ends. */
export const CHINESE_BUREAUS: readonly string[] = words.get('bureau') ?? [];

const OPENED = new RegExp(`^(?:${AGENCY_OPENINGS.join('|')})(?: [\\p{L}\\p{M}]{2,15}){1,3}$`, 'u');

/** True for the name of an agency, in full or for short. */
export function isAgency(name: string): boolean {
  return AGENCIES.includes(name) || OPENED.test(name);
}
