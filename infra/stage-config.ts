import * as z from 'zod/mini';
import type { SourceProfile } from '../shared/article/source-profile.ts';

/** CloudWatch Logs keeps logs for these numbers of days and no others. */
const logRetentionDays = z.literal([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 3653]);

/** A function's environment holds 4 KB in all (Lambda quotas); the sources are its one part that grows. */
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
  /** Guards the table and the stack against deletion by hand. */
  protectFromDeletion: z.boolean(),
});

export type StageSettings = z.infer<typeof stageSettings>;

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
  return parsed.data;
}
