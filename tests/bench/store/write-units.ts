/** Prints what the store costs, in the units that AWS's DynamoDB Local reports, beside the limits of the design. */
import { withoutPublication } from '../../../shared/article/publication.ts';
import { createArticleReader } from '../../../shared/store/create-article-reader.ts';
import { createArticleStore } from '../../../shared/store/create-article-store.ts';
import { memoryBodyStore } from '../../support/table-bodies.ts';
import { DynamoDBLocalProblem, startDynamoDBLocal } from '../../support/table-dynamodb-local.ts';
import { receiptOf, START } from '../../support/table-states.ts';
import { DYNAMODB_ENDPOINT, openTestDatabase } from '../../support/test-table.ts';
import { sampleState } from './sample-article.ts';
import { meterUnits, type UnitMeter } from './unit-meter.ts';

const ARTICLES = 30;

function print(what: string, units: number, limit?: number): void {
  const verdict = limit === undefined ? '' : `  limit ${limit}${units <= limit ? '' : '  EXCEEDED'}`;
  process.stdout.write(`${what.padEnd(66)}${units.toFixed(1).padStart(6)}${verdict}\n`);
}

async function openMeasuredStore() {
  const database = await openTestDatabase();
  const table = await database.createTable();
  const client = table.connect();
  const clock = { now: START };
  const deps = {
    client,
    tableName: table.tableName,
    bodies: memoryBodyStore(),
    now: () => clock.now,
    retentionDays: 180,
  };
  return {
    clock,
    meter: meterUnits(client),
    store: createArticleStore(deps),
    reader: createArticleReader(deps),
    close: () => table.close(),
  };
}

async function printWrites(meter: UnitMeter, what: string, work: () => Promise<unknown>, limit?: number) {
  meter.reset();
  await work();
  print(`${what} (and ${meter.read.toFixed(1)} read)`, meter.written, limit);
}

async function measureWriting(): Promise<void> {
  const { clock, meter, store, close } = await openMeasuredStore();
  const key = 'incoming/delta-news/first.txt';
  const first = sampleState({ id: '0123456789abcdefghijklmn', language: 'ar', key, at: clock.now });
  const later = (seconds: number, status: 'usable' | 'canceled') =>
    sampleState({ id: first.article.id, language: 'ar', key, at: clock.now + seconds * 1000, status });
  // A process registers a language with its first article: not what an article costs.
  await store.putArticle(sampleState({ id: 'warm-up', language: 'ar', at: clock.now }));
  process.stdout.write('write units\n');
  const upload = async () => {
    await store.putArticle(first);
    await store.putUploadReceipt(receiptOf(key, clock.now, [first]));
  };
  await printWrites(meter, 'new article, 4 KB of Arabic, 8 tags, with its receipt', upload, 15);
  await printWrites(meter, 'the same event again', upload);
  await printWrites(meter, 'revision', () => store.putArticle(later(1, 'usable')));
  await printWrites(meter, 'kill', () => store.putArticle(later(2, 'canceled')));
  const undated = (seconds: number) => {
    const state = sampleState({ id: 'abcdefghijklmn0123456789', language: 'ar', key, at: clock.now + seconds * 1000 });
    return { ...state, article: withoutPublication(state.article) };
  };
  await store.putArticle(undated(0));
  await printWrites(meter, 'an article without a date, dropped again', () => store.putArticle(undated(1)));
  await printWrites(meter, '... and an older drop of it that comes late', () => store.putArticle(undated(-1)));
  await close();
}

/** @param languages in turn, or one after the other: then a page holds the articles of one, and costs the most */
async function measureReading(languages: readonly string[], order: 'mixed' | 'apart'): Promise<void> {
  const { clock, meter, store, reader, close } = await openMeasuredStore();
  for (let index = 0; index < ARTICLES; index++) {
    for (const [place, language] of languages.entries()) {
      const minute = order === 'mixed' ? index * languages.length + place : place * ARTICLES + index;
      const at = clock.now + minute * 60_000;
      const publishedAt = new Date(at).toISOString();
      await store.putArticle(sampleState({ id: `0123456789abcdefghij${language}${index}`, language, at, publishedAt }));
    }
  }
  const page = () => reader.listArticles({ allOf: [], noneOf: [], limit: 20 });
  // The languages in use are read once in some seconds: not what a page costs.
  await page();
  meter.reset();
  await page();
  print(`page of 20 cards, ${languages.length} language(s) in use, ${order}`, meter.read, 3);
  meter.reset();
  await reader.readArticle(`0123456789abcdefghij${languages[0]}3`);
  print('article', meter.read, 1);
  await close();
}

try {
  const database = await startDynamoDBLocal();
  process.env[DYNAMODB_ENDPOINT] = database.endpoint;
  try {
    await measureWriting();
    process.stdout.write('read units\n');
    for (const order of ['mixed', 'apart'] as const) {
      for (const languages of [['ar'], ['ar', 'en'], ['ar', 'en', 'fr', 'fa']]) await measureReading(languages, order);
    }
  } finally {
    database.stop();
  }
} catch (error) {
  if (!(error instanceof DynamoDBLocalProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
