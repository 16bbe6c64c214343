import type { Article } from '../../article/article.ts';
import { EVERY_ARTICLE, heldPartition, type Key, listLanguage, listPartition } from '../table/keys.ts';
import { listMoment, listPosition } from './list-position.ts';
import { listedTags } from './listed-tags.ts';

/** The rows that an article's state wants, in as few bytes as their keys can be made from again. */
export interface RowSet {
  readonly lists?: { readonly language: string; readonly moment: string; readonly tags: readonly string[] };
  /** When a held article is due: RFC 3339 UTC with milliseconds. */
  readonly held?: string;
}

/**
 * Every row that must exist for an article as it stands, and no other: one in each list while it is usable, one
 * among the held while an embargo with an end stands, none for anything else.
 *
 * @param uploadedAt RFC 3339: when the version came that stands
 */
export function desiredRows(article: Article, uploadedAt: string): RowSet {
  if (article.status === 'usable') {
    return {
      lists: {
        language: listLanguage(article.language),
        moment: listMoment(article, uploadedAt),
        tags: [EVERY_ARTICLE, ...listedTags(article)],
      },
    };
  }
  if (article.status === 'embargoed' && article.embargoedUntil !== undefined) {
    return { held: new Date(article.embargoedUntil).toISOString() };
  }
  return {};
}

/** The keys of a state's rows. */
export function rowKeys(rows: RowSet, id: string): Key[] {
  const keys: Key[] = [];
  if (rows.lists !== undefined) {
    const { language, moment, tags } = rows.lists;
    for (const tag of tags) keys.push({ PK: listPartition(language, tag), SK: listPosition(moment, id) });
  }
  if (rows.held !== undefined) keys.push(heldKey(rows.held, id));
  return keys;
}

function heldKey(due: string, id: string): Key {
  return { PK: heldPartition(due), SK: `${due}#${id}` };
}

/** The keys among `earlier` that are not among `wanted`. */
export function withoutKeys(earlier: readonly Key[], wanted: readonly Key[]): Key[] {
  const kept = new Set(wanted.map((key) => `${key.PK} ${key.SK}`));
  return earlier.filter((key) => !kept.has(`${key.PK} ${key.SK}`));
}
