import fc from 'fast-check';
import type { ArticleStatus } from '../../shared/article/article.ts';
import type { ArticlePatch, ArticleRuling, ArticleState, GivenStatus } from '../../shared/store/article-store.ts';
import { momentAt, START, stateOf } from '../support/table-states.ts';

/** What one article of an upload is, before the upload's key and time are known. */
export interface ArticleSketch {
  /** An identity of its sender's, or a place in the file. */
  readonly identity: string | number;
  readonly version?: number;
  /** When its sender made this version, in minutes after the start. */
  readonly madeMinute?: number;
  readonly status: Exclude<ArticleStatus, 'withdrawn'>;
  /** Minutes after the start. Absent for an embargo without an end. */
  readonly embargoMinute?: number;
  /** When it was published, in minutes after the start; absent in an article without a date of its own. */
  readonly publishedMinute?: number;
  readonly tags: readonly string[];
  readonly language: string;
}

/** What an upload changes of an article with an identity. */
export interface PatchSketch
  extends Partial<Pick<ArticleSketch, 'version' | 'madeMinute' | 'status' | 'embargoMinute' | 'publishedMinute'>> {
  readonly identity: string;
}

/** A status that an upload gives to an article with an identity. */
export interface RulingSketch extends Pick<ArticleSketch, 'status' | 'embargoMinute'> {
  readonly identity: string;
  readonly madeMinute: number;
}

/** Something that happened in the bucket. Minutes count from the start; no two events share one. */
export type BucketEvent = { readonly key: string; readonly minute: number } & (
  | {
      readonly happened: 'uploaded';
      readonly articles: readonly ArticleSketch[];
      readonly patches?: readonly PatchSketch[];
      readonly rulings?: readonly RulingSketch[];
    }
  | { readonly happened: 'broken file uploaded' }
  | { readonly happened: 'deleted' }
);

/** One handing-over of an event to a function, which may die after so many writes; then the event comes again. */
export interface Delivery {
  readonly event: BucketEvent;
  readonly pipeline: number;
  readonly crashAfterWrites?: number;
  /** Minutes that pass on the function's clock before it. */
  readonly pause: number;
}

export const MINUTE = 60_000;
/** When the story ends, in minutes after the start: past every event, every pause and some of the embargoes. */
export const LAST_MINUTE = 2_000;

export function timeOf(minute: number): number {
  return START + minute * MINUTE;
}

/** The states that an upload's articles come to the store as. */
export function statesOf(event: BucketEvent, pipeline: number): ArticleState[] {
  if (event.happened !== 'uploaded') return [];
  return event.articles.map((sketch) => {
    const identifiedByKey = typeof sketch.identity === 'number';
    return stateOf({
      id: identifiedByKey ? `${event.key.replaceAll('/', '-')}-${sketch.identity}` : String(sketch.identity),
      identifiedByKey,
      key: event.key,
      at: timeOf(event.minute),
      ...(sketch.version !== undefined && { version: sketch.version }),
      ...(sketch.madeMinute !== undefined && { versionCreated: instantOf(sketch.madeMinute) }),
      ...(sketch.publishedMinute !== undefined && { publishedAt: instantOf(sketch.publishedMinute) }),
      status: sketch.status,
      ...(sketch.status === 'embargoed' &&
        sketch.embargoMinute !== undefined && {
          embargoedUntil: instantOf(sketch.embargoMinute),
        }),
      language: sketch.language,
      ...(sketch.tags.length > 0 && { tags: sketch.tags }),
      headline: `${sketch.identity} at ${event.minute} by ${pipeline}`,
      pipeline,
    });
  });
}

/** The patches of an upload as they come to the store. */
export function patchesOf(event: BucketEvent, pipeline: number): ArticlePatch[] {
  if (event.happened !== 'uploaded') return [];
  return (event.patches ?? []).map((sketch) => ({
    id: sketch.identity,
    order: {
      ...(sketch.version !== undefined && { version: sketch.version }),
      ...(sketch.madeMinute !== undefined && { versionCreated: instantOf(sketch.madeMinute) }),
      recall: sketch.status === 'canceled',
      ...momentAt(event.key, timeOf(event.minute)),
    },
    pipeline,
    fields: {
      headline: `patched at ${event.minute} by ${pipeline}`,
      ...(sketch.version !== undefined && { version: sketch.version }),
      ...(sketch.publishedMinute !== undefined && { publishedAt: instantOf(sketch.publishedMinute) }),
    },
    ...(sketch.status !== undefined && { given: givenOf(sketch.status, sketch.embargoMinute) }),
  }));
}

/** The rulings of an upload as they come to the store. */
export function rulingsOf(event: BucketEvent): ArticleRuling[] {
  if (event.happened !== 'uploaded') return [];
  return (event.rulings ?? []).map((sketch) => ({
    id: sketch.identity,
    order: {
      versionCreated: instantOf(sketch.madeMinute),
      recall: sketch.status === 'canceled',
      ...momentAt(event.key, timeOf(event.minute)),
    },
    given: givenOf(sketch.status, sketch.embargoMinute),
  }));
}

function givenOf(status: ArticleSketch['status'], embargoMinute: number | undefined): GivenStatus {
  const hasEnd = status === 'embargoed' && embargoMinute !== undefined;
  return { status, ...(hasEnd && { embargoedUntil: instantOf(embargoMinute) }) };
}

function instantOf(minute: number): string {
  return new Date(timeOf(minute)).toISOString();
}

const KEYS = ['incoming/wire/a', 'incoming/wire/b'];

const statusArbitrary = fc.constantFrom<ArticleSketch['status']>(
  'usable',
  'usable',
  'usable',
  'canceled',
  'withheld',
  'embargoed',
  'embargoed',
);
/** Mostly one, so that what comes for it meets. */
const identityArbitrary = fc.constantFrom('x', 'x', 'x', 'y');
const versionArbitrary = fc.integer({ min: 1, max: 4 });
/** Among the minutes of events and beyond them, so that a date may have come, be still to come, or come meanwhile. */
const publishedArbitrary = fc.constantFrom(1, 50, 100, 5_000);
const embargoArbitrary = fc.constantFrom(5, 70, 200, 50_000);
/** Beside the minutes of events, so that a version may be made before, with and after a ruling. */
const madeArbitrary = fc.constantFrom(0, 30, 60, 90);

const articleArbitrary: fc.Arbitrary<ArticleSketch> = fc.record(
  {
    identity: fc.constantFrom<string | number>('x', 'x', 'y', 0, 1),
    version: versionArbitrary,
    madeMinute: madeArbitrary,
    status: statusArbitrary,
    embargoMinute: embargoArbitrary,
    publishedMinute: publishedArbitrary,
    tags: fc.subarray(['place:IR', 'org:un', 'kw:oil']),
    language: fc.constantFrom('ar', 'en'),
  },
  { requiredKeys: ['identity', 'status', 'tags', 'language'] },
);

const patchArbitrary: fc.Arbitrary<PatchSketch> = fc.record(
  {
    identity: identityArbitrary,
    version: versionArbitrary,
    madeMinute: madeArbitrary,
    status: statusArbitrary,
    embargoMinute: embargoArbitrary,
    publishedMinute: publishedArbitrary,
  },
  { requiredKeys: ['identity'] },
);

const rulingArbitrary: fc.Arbitrary<RulingSketch> = fc.record(
  { identity: identityArbitrary, madeMinute: madeArbitrary, status: statusArbitrary, embargoMinute: embargoArbitrary },
  { requiredKeys: ['identity', 'madeMinute', 'status'] },
);

/** One of each identity at most, so that what an upload says of an article does not depend on an order within it. */
function ofEach<Sketch extends { identity: unknown }>(
  sketch: fc.Arbitrary<Sketch>,
  minLength: number,
  maxLength: number,
) {
  return fc.uniqueArray(sketch, { minLength, maxLength, selector: (one) => one.identity });
}

const happeningArbitrary = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ happened: fc.constant('uploaded' as const), articles: ofEach(articleArbitrary, 1, 3) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      happened: fc.constant('uploaded' as const),
      articles: ofEach(articleArbitrary, 0, 1),
      patches: ofEach(patchArbitrary, 0, 2),
      rulings: ofEach(rulingArbitrary, 0, 2),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ happened: 'broken file uploaded' as const }) },
  { weight: 2, arbitrary: fc.constant({ happened: 'deleted' as const }) },
);

/** What happened, in the order in which it did. */
export const historyArbitrary: fc.Arbitrary<BucketEvent[]> = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), happeningArbitrary), { minLength: 1, maxLength: 7 })
  .map((happenings) => happenings.map(([key, happening], index) => ({ key, minute: index * 20, ...happening })));

/** A history, and how it reached the functions: shuffled, repeated, and cut off by crashes. */
export const deliveriesArbitrary: fc.Arbitrary<{ history: BucketEvent[]; deliveries: Delivery[] }> =
  historyArbitrary.chain((history) => {
    const delivery = (event: BucketEvent): fc.Arbitrary<Delivery> =>
      fc
        .record({
          pipeline: fc.constantFrom(1, 1, 1, 2),
          crash: fc.option(fc.nat({ max: 24 }), { nil: undefined, freq: 2 }),
          pause: fc.constantFrom(0, 0, 1, 30, 90),
        })
        .map(({ pipeline, crash, pause }) => ({
          event,
          pipeline,
          pause,
          ...(crash !== undefined && { crashAfterWrites: crash }),
        }));
    const once = fc.tuple(...history.map(delivery));
    const again = fc.array(fc.constantFrom(...history).chain(delivery), { maxLength: 4 });
    return fc
      .tuple(once, again)
      .chain(([first, second]) => {
        const all = [...first, ...second];
        return fc.shuffledSubarray(all, { minLength: all.length });
      })
      .map((deliveries) => ({ history, deliveries }));
  });
