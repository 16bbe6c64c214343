import * as z from 'zod/mini';

/** A time in RFC 3339, UTC, always with `Z`. */
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/));

/** How much of `publishedAt` its source really gave: a bare date is `day` and stands at 00:00:00Z of that date. */
const datePrecisionSchema = z.enum(['day', 'minute', 'second']);

/** How far east of UTC the clock of `publishedAt` stood, as its source gave it (`+03:00`), so that its day can be shown as printed. */
const offsetSchema = z.string().check(z.regex(/^[+-]\d\d:\d\d$/));

/**
 * Where an article stands. `usable` is the only one that apps are served; `withheld` and `canceled` (a kill) are the
 * newsroom's word, `embargoed` waits for its minute, `withdrawn` lost the file it came from.
 */
export const articleStatusSchema = z.enum(['usable', 'withheld', 'canceled', 'embargoed', 'withdrawn']);

export const articleTypeSchema = z.enum(['text', 'picture', 'video', 'audio', 'graphic', 'composite']);

/** What a new version is to its readers, by IPTC's signals: more of the story, a mistake put right, or both. */
const articleSignalSchema = z.enum(['update', 'correction', 'updateCorrection']);

/** Where in the article a tag was seen. Offsets count UTF-16 units of that field or paragraph; `end` is exclusive. */
const evidenceSchema = z.strictObject({
  field: z.enum(['headline', 'body']),
  paragraph: z.optional(z.int().check(z.nonnegative())),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});

/** A point on earth in decimal degrees (WGS 84), to two decimals at most: within a city, near the middle of a country. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180)),
});

/** One thing an article is about; a place says where it lies, where that is known. `id` is `<scheme>:<code>` (`place:IR`, `medtop:20000344`, `kw:…`, `per:…`, `org:…`). */
export const tagSchema = z.strictObject({
  id: z.string(),
  scheme: z.string(),
  label: z.string(),
  labels: z.optional(z.record(z.string(), z.string())),
  coordinates: z.optional(coordinatesSchema),
  relevance: z.number().check(z.minimum(0), z.maximum(1)),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  origin: z.enum(['source', 'machine']),
  evidence: z.optional(z.array(evidenceSchema)),
});

const authorSchema = z.strictObject({ name: z.string(), role: z.optional(z.string()) });

const relationSchema = z.strictObject({ id: z.string(), rel: z.string() });

/**
 * What became of a task that the stage gives to an engine over the network. Without a problem its work stands in the
 * article; with one, the built-in engine's does, and the problem says why.
 */
const engineUseSchema = z.strictObject({
  engine: z.enum(['bedrock', 'comprehend']),
  task: z.enum(['summary', 'names']),
  model: z.optional(z.string()),
  problem: z.optional(
    z.enum([
      'timeout',
      'throttled',
      'denied',
      'refused',
      'unavailable',
      'no-time',
      'budget-spent',
      'budget-unknown',
      'malformed',
      'wrong-language',
      'wrong-length',
      'invented-number',
      'invented-name',
      'off-topic',
    ]),
  ),
});

/**
 * The article record: one stable shape from the API, from the store and from `inspect`.
 * A field that is unknown is absent; none is ever null or empty.
 * `ingestedAt` is when the article first came in, or its embargo ended: the moment of one that carries no date.
 * `expiresAt` is when its sender no longer stands by it; apps are served it until it is killed, withheld or withdrawn.
 */
export const articleSchema = z.strictObject({
  id: z.string(),
  uri: z.optional(z.string()),
  version: z.optional(z.int()),
  status: articleStatusSchema,
  embargoedUntil: z.optional(instantSchema),
  type: articleTypeSchema,
  language: z.optional(z.string()),
  direction: z.optional(z.enum(['ltr', 'rtl'])),
  headline: z.optional(z.string()),
  summary: z.optional(z.string()),
  body: z.optional(z.array(z.string())),
  dateline: z.optional(z.string()),
  slugline: z.optional(z.string()),
  authors: z.optional(z.array(authorSchema)),
  source: z.strictObject({ id: z.string(), name: z.optional(z.string()) }),
  publishedAt: z.optional(instantSchema),
  publishedPrecision: z.optional(datePrecisionSchema),
  publishedOffset: z.optional(offsetSchema),
  updatedAt: z.optional(instantSchema),
  expiresAt: z.optional(instantSchema),
  ingestedAt: instantSchema,
  signals: z.optional(z.array(articleSignalSchema)),
  urgency: z.optional(z.int().check(z.minimum(1), z.maximum(9))),
  genre: z.optional(z.string()),
  copyright: z.optional(z.string()),
  usageTerms: z.optional(z.string()),
  keywords: z.optional(z.array(z.string())),
  tags: z.optional(z.array(tagSchema)),
  related: z.optional(z.array(relationSchema)),
  duplicateOf: z.optional(z.string()),
  engines: z.optional(z.array(engineUseSchema)),
  upload: z.strictObject({ key: z.string(), versionId: z.optional(z.string()) }),
});

export type DatePrecision = z.infer<typeof datePrecisionSchema>;
export type ArticleStatus = z.infer<typeof articleStatusSchema>;
export type ArticleType = z.infer<typeof articleTypeSchema>;
export type ArticleSignal = z.infer<typeof articleSignalSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Coordinates = z.infer<typeof coordinatesSchema>;
export type Tag = z.infer<typeof tagSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Relation = z.infer<typeof relationSchema>;
export type EngineUse = z.infer<typeof engineUseSchema>;
export type Article = z.infer<typeof articleSchema>;
