import type { ArticleCard } from '../../article/article-card.ts';
import type { ArticleQuery, Page } from '../article-reader.ts';
import { EVERY_ARTICLE, listLanguage, listPartition } from '../table/keys.ts';
import { justBefore, type TableReads } from '../table/table-reads.ts';
import { isListPosition, listBound } from './list-position.ts';
import { listRowOf } from './list-row.ts';
import { sourceTag, tagMatcher } from './listed-tags.ts';
import { MergedRows } from './merged-rows.ts';
import type { ListBounds } from './partition-stream.ts';

/** Rows that one request reads at most; a filter that lets few of them through makes a short page that goes on. */
const ROW_BUDGET = 600;
const FILTERED_FACTOR = 3;

type TagGroup = readonly string[];

/**
 * One page of a list, newest first. One group of alternative tags picks the partitions, in every language in use
 * unless the query names one; the other conditions are held against each row's marks.
 *
 * @throws RangeError if `after` is not a position that an earlier page gave
 */
export async function listArticles(
  reads: TableReads,
  query: ArticleQuery,
  languagesInUse: () => Promise<readonly string[]>,
): Promise<Page<ArticleCard>> {
  const groups: TagGroup[] = [...query.allOf];
  if (query.sourceId !== undefined) groups.push([sourceTag(query.sourceId)]);
  const leading = leadingGroup(groups);
  const accepts = rowFilter(
    groups.filter((group) => group !== leading),
    query.noneOf,
  );
  const languages = query.language === undefined ? await languagesInUse() : [listLanguage(query.language)];
  const partitions = languages.flatMap((language) => leading.map((tag) => listPartition(language, tag)));
  const expected = (query.limit + 1) * (accepts === undefined ? 1 : FILTERED_FACTOR);
  const merged = new MergedRows(reads, [...new Set(partitions)], boundsOf(query), { expected, budget: ROW_BUDGET });

  const items: ArticleCard[] = [];
  let last: string | undefined;
  for await (const item of merged.rows()) {
    last = item.SK;
    const row = listRowOf(item);
    if (row !== undefined && (accepts === undefined || accepts(row.marks))) items.push(row.card());
    if (items.length >= query.limit) break;
  }
  return merged.isOver || last === undefined ? { items } : { items, next: last };
}

/** The group with the fewest alternatives, since each of them is a partition to read. */
function leadingGroup(groups: readonly TagGroup[]): TagGroup {
  let leading: TagGroup | undefined;
  for (const group of groups) if (leading === undefined || group.length < leading.length) leading = group;
  return leading ?? [EVERY_ARTICLE];
}

function rowFilter(
  groups: readonly TagGroup[],
  noneOf: readonly string[],
): ((marks: Uint8Array) => boolean) | undefined {
  if (groups.length === 0 && noneOf.length === 0) return undefined;
  const wanted = groups.map((group) => group.map(tagMatcher));
  const unwanted = noneOf.map(tagMatcher);
  return (marks) =>
    wanted.every((group) => group.some((matches) => matches(marks))) && !unwanted.some((matches) => matches(marks));
}

function boundsOf({ from, to, after }: ArticleQuery): ListBounds {
  if (after !== undefined && !isListPosition(after)) throw new RangeError('not a position in a list');
  const ends = [
    ...(to === undefined ? [] : [justBefore(listBound(to))]),
    ...(after === undefined ? [] : [justBefore(after)]),
  ];
  const lowest = ends.sort()[0];
  return { ...(from !== undefined && { from: listBound(from) }), ...(lowest !== undefined && { to: lowest }) };
}
