import * as z from 'zod/mini';
import type { SourceProfile } from '../shared/article/source-profile.ts';

/** CloudWatch Logs keeps logs for these numbers of days and no others. */
const logRetentionDays = z.literal([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653]);

/** A function's environment holds 4 KB in all (Lambda quotas); sources and engines are its parts that grow. */
const SOURCES_MAX_BYTES = 3000;

const timeZone = z
  .string()
  .check(
    z.refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC', 'not an IANA time zone'),
  );

const sourceProfile = z.strictObject({
  id: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'not usable as a folder name')),
  name: z.exactOptional(z.string().check(z.minLength(1))),
  timeZone: z.exactOptional(timeZone),
  language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a BCP 47 language'))),
}) satisfies z.ZodMiniType<SourceProfile>;

const sources = z.array(sourceProfile).check(
  z.refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two sources have one id'),
  z.refine(
    (all) => Buffer.byteLength(JSON.stringify(all)) <= SOURCES_MAX_BYTES,
    `the sources take more than ${SOURCES_MAX_BYTES} bytes as JSON, which a function's environment cannot hold`,
  ),
);

const origin = z.string().check(z.regex(/^(\*|https?:\/\/[^\s/,*]+)$/, 'not an origin such as https://app.example'));

/** What an engine over the network may take: together with what is sent in a call, the most that it can cost. */
const engineAllowance = {
  /** Calls in one UTC day, of all functions together; counted before each call. */
  maxCallsPerDay: z.int().check(z.minimum(1), z.maximum(10_000_000)),
  /** Milliseconds that one call may take. A file waits for its engines for 20 seconds in all. */
  timeoutMillis: z.int().check(z.minimum(500), z.maximum(20_000)),
};

const region = z.string().check(z.regex(/^[a-z]{2}(-[a-z]+){1,2}-\d$/, 'not a Region'));

const engines = z.strictObject({
  /** Amazon Bedrock writes the summaries; one that does not pass every check gives way to the built-in summary. */
  bedrock: z.exactOptional(
    z.strictObject({
      ...engineAllowance,
      /** As Bedrock names it: `amazon.nova-micro-v1:0`. */
      foundationModel: z.string().check(z.regex(/^[a-z0-9-]+\.[a-z0-9.:-]+$/, 'not the id of a foundation model')),
      /** Set where the model is called through a cross-Region inference profile: its id and the Regions it names. */
      inferenceProfile: z.exactOptional(
        z.strictObject({
          id: z.string().check(z.regex(/^[a-z-]+\.[a-z0-9-]+\.[a-z0-9.:-]+$/, 'not the id of an inference profile')),
          regions: z.array(region).check(z.minLength(1)),
        }),
      ),
      /** What is wanted of a summary. Language, length and what may not be invented are added to it. */
      prompt: z.string().check(z.minLength(20), z.maxLength(1000)),
    }),
  ),
  /** Amazon Comprehend hears people, organisations and places, which are merged with the tags found here. */
  comprehend: z.exactOptional(z.strictObject(engineAllowance)),
});

const stageSettings = z.strictObject({
  /** What the operator says of each source. A source that is not listed is read with defaults. */
  sources,
  limits: z.strictObject({
    /** Bytes; at most 100 MB, since the ingest function holds a file in memory several times over. */
    maxUploadBytes: z.int().check(z.minimum(1), z.maximum(100_000_000)),
    /** UTF-16 units. */
    maxSummaryCharacters: z.int().check(z.minimum(50), z.maximum(5000)),
  }),
  /** Days that changes, receipts and replaced versions of uploaded files are kept. */
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  logRetentionDays,
  /** Who is told of an alarm. Telling nobody is a decision that needs its reason written down. */
  alarms: z.union([
    z.strictObject({ email: z.email() }),
    z.strictObject({ optOutReason: z.string().check(z.minLength(20)) }),
  ]),
  ingest: z.strictObject({
    /** Batches ingested at a time. Lambda takes 2 to 1000. */
    maxConcurrency: z.int().check(z.minimum(2), z.maximum(1000)),
    /** Seconds that Lambda waits to fill a batch: the least delay of a single upload. */
    batchWindowSeconds: z.int().check(z.minimum(0), z.maximum(300)),
  }),
  api: z.strictObject({
    corsOrigins: z.array(origin).check(z.minLength(1)),
    /** Seconds that a response may be cached, and so the longest that a killed article may still be seen. */
    cacheSeconds: z.int().check(z.minimum(0), z.maximum(3600)),
    requestsPerSecond: z.int().check(z.minimum(1)),
    burst: z.int().check(z.minimum(1)),
  }),
  /** Engines over the network, each off unless it is named here. */
  engines: z.exactOptional(engines),
  /** Guards the table and the stack against deletion by hand. */
  protectFromDeletion: z.boolean(),
});

export type StageSettings = z.infer<typeof stageSettings>;
export type EngineSettings = z.infer<typeof engines>;

export const STAGES = {
  dev: {
    sources: [{ id: 'samples', name: 'Newsdrop samples' }],
    limits: { maxUploadBytes: 10_000_000, maxSummaryCharacters: 400 },
    retentionDays: 180,
    logRetentionDays: 14,
    alarms: { optOutReason: 'Nobody is on call for the development stage; its alarms show in CloudWatch.' },
    ingest: { maxConcurrency: 2, batchWindowSeconds: 1 },
    api: { corsOrigins: ['*'], cacheSeconds: 10, requestsPerSecond: 50, burst: 100 },
    protectFromDeletion: false,
  },
  prod: {
    sources: [],
    limits: { maxUploadBytes: 10_000_000, maxSummaryCharacters: 400 },
    retentionDays: 180,
    logRetentionDays: 90,
    alarms: {
      optOutReason: 'No address is known yet: replace this by { email } before a newsroom relies on the stage.',
    },
    ingest: { maxConcurrency: 10, batchWindowSeconds: 1 },
    api: { corsOrigins: ['*'], cacheSeconds: 30, requestsPerSecond: 500, burst: 1000 },
    protectFromDeletion: true,
  },
} as const satisfies Record<string, StageSettings>;

export type StageName = keyof typeof STAGES;

/** True for a stage that this record declares. */
export function isStageName(name: unknown): name is StageName {
  return typeof name === 'string' && Object.hasOwn(STAGES, name);
}

/** Checks settings against what the services allow; a wrong one stops synthesis with a sentence that names it. */
export function parseStageSettings(settings: unknown): StageSettings {
  const parsed = stageSettings.safeParse(settings);
  if (!parsed.success) throw new Error(`stage settings: ${z.prettifyError(parsed.error)}`);
  const { sources: all, engines: on = {} } = parsed.data;
  if (Buffer.byteLength(JSON.stringify([all, on])) > SOURCES_MAX_BYTES) {
    throw new Error(`stage settings: sources and engines take more than ${SOURCES_MAX_BYTES} bytes together as JSON`);
  }
  return parsed.data;
}
