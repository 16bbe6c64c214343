import { expect } from 'vitest';
import type { Article, ArticleStatus } from '../../shared/article/article.ts';
import { articleCardSchema } from '../../shared/article/article-card.ts';
import type { Change, ChangeKind } from '../../shared/article/change.ts';
import type { ArticleReader } from '../../shared/store/article-reader.ts';
import { UNCHANGED } from '../../shared/store/changes/change-kind.ts';
import { createArticleReader } from '../../shared/store/create-article-reader.ts';
import { cardOf } from '../../shared/store/lists/fit-card.ts';
import { tableContents } from '../support/table-contents.ts';
import { momentAt } from '../support/table-states.ts';
import { type ExpectedArticle, expectedState } from './expected-state.ts';
import { type BucketEvent, type Delivery, timeOf } from './newsroom-events.ts';
import type { World } from './run-deliveries.ts';

const TAKEN_AWAY: Readonly<Record<Exclude<ArticleStatus, 'usable'>, ChangeKind>> = {
  canceled: 'killed',
  withheld: 'withheld',
  embargoed: 'withheld',
  withdrawn: 'withdrawn',
};

/** Holds everything that can be read, and what lies beneath it in the table, against the plain meaning of the history. */
export async function assertState(
  world: World,
  history: readonly BucketEvent[],
  deliveries: readonly Delivery[],
): Promise<void> {
  const pipelineOf = (event: BucketEvent) =>
    Math.max(...deliveries.filter((delivery) => delivery.event === event).map((delivery) => delivery.pipeline));
  const { articles: expected, waiting } = expectedState(history, pipelineOf);
  const { table, bodies, clock } = world;
  const client = table.connect();
  const reader = createArticleReader({
    client,
    tableName: table.tableName,
    bodies,
    now: () => clock.now,
    retentionDays: 180,
  });
  const items = await tableContents(client, table.tableName);

  const rows = items.filter((item) => item.PK.startsWith('T#') && item.card !== undefined);
  expect(rows.map((row) => `${row.PK} ${row.SK}`)).toEqual(expectedRows(expected));
  const held = items.filter((item) => item.PK.startsWith('E#') && item.held !== undefined);
  expect(held.map((row) => `${row.PK} ${row.SK}`)).toEqual(expectedHeld(expected));
  expect(await everyCard(reader)).toEqual(expectedCards(expected));

  const changes = await everyChange(reader);
  const written = items.filter((item) => item.PK.startsWith('C#2') && item.kind !== UNCHANGED);
  expect(changes.length).toBe(written.length);
  expect(new Set(written.map((item) => item.SK.slice(item.SK.indexOf('#')))).size).toBe(written.length);
  for (const [id, { article, order, versions }] of expected) {
    const last = changes.findLast((change) => change.id === id);
    const kept = items
      .filter((item) => item.PK === `A#${id}` && item.SK !== 'V#LATEST')
      .map((item) => item.SK.slice(2));
    expect([...kept, order].sort()).toEqual([...versions].sort());
    expect(await reader.readArticle(id)).toEqual(expectedReading(article, last));
    if (article.status === 'usable') expect(last?.kind).toMatch(/created|updated|released/);
    else if (last !== undefined) expect(last.kind).toBe(TAKEN_AWAY[article.status]);
  }
  for (const id of waiting) {
    expect(items.filter((item) => item.PK === `A#${id}`).map((item) => item.SK)).toEqual(['V#LATEST']);
    expect(await reader.readArticle(id)).toEqual({ found: 'nothing' });
    expect(changes.filter((change) => change.id === id)).toEqual([]);
  }
  await assertReceipts(world, reader, history);
}

function expectedRows(expected: ReadonlyMap<string, ExpectedArticle>): string[] {
  return usable(expected)
    .flatMap((one) => {
      const { source, tags = [], language } = one.article;
      const lists = ['*', `src:${source.id}`, ...tags.map((tag) => tag.id)];
      return lists.map((list) => `T#${language}#${list} ${positionOf(one)}`);
    })
    .sort();
}

function expectedHeld(expected: ReadonlyMap<string, ExpectedArticle>): string[] {
  return [...expected.values()]
    .flatMap(({ article: { status, embargoedUntil, id } }) =>
      status === 'embargoed' && embargoedUntil !== undefined
        ? [`E#${embargoedUntil.slice(0, 13)} ${embargoedUntil}#${id}`]
        : [],
    )
    .sort();
}

function expectedCards(expected: ReadonlyMap<string, ExpectedArticle>) {
  return usable(expected)
    .sort((one, other) => (positionOf(one) > positionOf(other) ? -1 : 1))
    .map(({ article }) => cardOf(article));
}

function usable(expected: ReadonlyMap<string, ExpectedArticle>): ExpectedArticle[] {
  return [...expected.values()].filter(({ article }) => article.status === 'usable');
}

function positionOf({ article, uploadedAt }: ExpectedArticle): string {
  const { id, ingestedAt, publishedAt, embargoedUntil = '' } = article;
  const isDated = publishedAt !== undefined && publishedAt <= uploadedAt;
  return `${[isDated ? publishedAt : ingestedAt, embargoedUntil].sort()[1]}#${id}`;
}

/** Whether anybody can have seen an article that is not there any more depends on the order of arrival. */
function expectedReading(article: Article, last: Change | undefined) {
  if (article.status === 'usable') return { found: 'article', article };
  if (article.status === 'embargoed' || last === undefined) return { found: 'nothing' };
  return { found: 'gone', status: article.status };
}

async function everyCard(reader: ArticleReader) {
  const cards = [];
  let after: string | undefined;
  do {
    const page = await reader.listArticles({
      allOf: [],
      noneOf: [],
      limit: 2,
      ...(after !== undefined && { after }),
    });
    cards.push(...page.items.map((card) => articleCardSchema.parse(card)));
    after = page.next;
  } while (after !== undefined);
  return cards;
}

async function everyChange(reader: ArticleReader): Promise<Change[]> {
  const changes: Change[] = [];
  let after: string | undefined;
  while (true) {
    const page = await reader.listChanges({ limit: 3, ...(after !== undefined && { after }) });
    changes.push(...page.items);
    after = page.next;
    if (page.atEnd) return changes;
  }
}

async function assertReceipts(world: World, reader: ArticleReader, history: readonly BucketEvent[]): Promise<void> {
  for (const event of history) {
    const newest = history.findLast((other) => other.key === event.key) ?? event;
    const status =
      newest.happened === 'deleted' ? 'withdrawn' : newest.happened === 'uploaded' ? 'ingested' : 'rejected';
    expect((await reader.readReceipt(event.key))?.status).toBe(status);
  }
  const client = world.table.connect();
  const receipts = (await tableContents(client, world.table.tableName)).filter((item) => item.PK.startsWith('R#'));
  const moments = history.map((event) => momentAt(event.key, timeOf(event.minute)));
  expect(receipts.length).toBe(moments.length);
  const standing = new Set<string>();
  for (const key of new Set(history.map((event) => event.key))) {
    const last = history.findLast((event) => event.key === key && event.happened !== 'broken file uploaded');
    if (last?.happened === 'uploaded') standing.add(key);
  }
  expect(receipts.filter((item) => item.ttl === undefined).length).toBe(standing.size);
}
