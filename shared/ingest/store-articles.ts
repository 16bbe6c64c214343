import { omitAbsent } from '../article/omit-absent.ts';
import type { Receipt } from '../article/receipt.ts';
import type { ArticleState, ArticleStore, KeyMoment, StoreOutcome } from '../store/article-store.ts';
import { entryOf } from '../store/articles/entry.ts';
import { inParallel } from '../store/in-parallel.ts';
import { encodeMoment } from '../store/receipts/encode-moment.ts';
import type { MadeArticles } from './make-articles.ts';

type ReceiptLine = Receipt['articles'][number];

const PARALLEL_ARTICLES = 8;

/**
 * Stores what a file came to: its articles, then its patches, then its rulings. Returns the receipt's lines in that
 * order. Different articles are stored side by side; several versions of one article, in their order in the file.
 */
export async function storeArticles(
  { states, patches, rulings }: MadeArticles,
  moment: KeyMoment,
  store: ArticleStore,
): Promise<ReceiptLine[]> {
  const articles = await storeEach(
    await asOfDeletion(states, moment, store),
    ({ article }) => article.id,
    async (state) => {
      const { outcome, status: standing } = await store.putArticle(state);
      const { id, version, status } = state.article;
      const superseded = outcome === 'superseded';
      // A ruling or a patch that came before may say otherwise than the file.
      return lineOf({ id, version, status: superseded ? status : (standing ?? status), superseded });
    },
  );
  const patched = await storeEach(
    patches,
    ({ id }) => id,
    async (patch) => lineOfOverlay(patch.id, patch.given, await store.patchArticle(patch), patch.fields.version),
  );
  const ruled = await storeEach(
    rulings,
    ({ id }) => id,
    async (ruling) => lineOfOverlay(ruling.id, ruling.given, await store.ruleOnArticle(ruling)),
  );
  // A kill without a number comes as an article and as a ruling, and is told once: as what holds.
  const killed = new Set(states.flatMap(({ article }) => (article.status === 'canceled' ? article.id : [])));
  const isKill = ({ id, status }: ReceiptLine): boolean => status === 'canceled' && killed.has(id);
  const holding = new Map(ruled.flatMap((line) => (isKill(line) && !line.superseded ? [[line.id, line]] : [])));
  const told = articles.map((line) => (isKill(line) ? (holding.get(line.id) ?? line) : line));
  return [...told, ...patched, ...ruled.filter((line) => !isKill(line))];
}

/** Stores some of each id at a time; the lines come in the order of `values`. */
async function storeEach<Value>(
  values: readonly Value[],
  idOf: (value: Value) => string,
  storeOne: (value: Value) => Promise<ReceiptLine>,
): Promise<ReceiptLine[]> {
  const lines = new Map<Value, ReceiptLine>();
  const ofOneId = [...Map.groupBy(values, idOf).values()];
  await inParallel(ofOneId, PARALLEL_ARTICLES, async (versions) => {
    for (const version of versions) lines.set(version, await storeOne(version));
  });
  return values.flatMap((value) => lines.get(value) ?? []);
}

/**
 * The states of an upload whose deletion overtook it: withdrawn from the start, so that a deleted article is not shown
 * for even the moment between its storing and its receipt. What would not be shown anyway stays as it says.
 */
async function asOfDeletion(
  states: readonly ArticleState[],
  moment: KeyMoment,
  store: ArticleStore,
): Promise<readonly ArticleState[]> {
  const newest = await store.newestMoment(moment.key);
  if (newest?.status !== 'withdrawn' || encodeMoment(newest) < encodeMoment(moment)) return states;
  return states.map((state) =>
    entryOf(state.article) === undefined ? state : { ...state, article: { ...state.article, status: 'withdrawn' } },
  );
}

/** What the file says, where it says it; else how the article stands. */
function lineOfOverlay(
  id: string,
  given: { readonly status: ReceiptLine['status'] } | undefined,
  { outcome, status }: StoreOutcome,
  version?: number,
): ReceiptLine {
  return lineOf({
    id,
    version,
    status: given?.status ?? status ?? 'usable',
    superseded: outcome === 'superseded',
    waiting: status === undefined,
  });
}

function lineOf(line: {
  readonly id: string;
  readonly version: number | undefined;
  readonly status: ReceiptLine['status'];
  readonly superseded: boolean;
  readonly waiting?: boolean;
}): ReceiptLine {
  return omitAbsent<ReceiptLine>({
    ...line,
    superseded: line.superseded || undefined,
    waiting: line.waiting || undefined,
  });
}
