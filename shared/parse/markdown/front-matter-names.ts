import { dataTable, parseWordLists } from '../../text/data-table.ts';

const NAMES = dataTable(new URL('./data/front-matter-names.tsv', import.meta.url), parseWordLists);

/** A field of an article, as the table of names calls it. */
export type NamedField =
  | 'identity'
  | 'uri'
  | 'headline'
  | 'published'
  | 'created'
  | 'time'
  | 'updated'
  | 'authors'
  | 'language'
  | 'keywords'
  | 'sections'
  | 'abstract'
  | 'expires'
  | 'scheduled'
  | 'embargo'
  | 'status'
  | 'source'
  | 'dateline'
  | 'copyright'
  | 'usageTerms'
  | 'version'
  | 'slugline'
  | 'urgency'
  | 'genre'
  | 'body'
  | 'opening'
  | 'mark';

/** The names that site generators, content systems and newsrooms give a field, the surest first. */
export function namesOf(field: NamedField): readonly string[] {
  return NAMES().get(field) ?? [];
}

/** Every name of every field. */
export function everyName(): readonly string[] {
  return [...NAMES().values()].flat();
}
