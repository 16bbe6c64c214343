/** Every environment variable that a function reads: set by infra, read through `readEnv`, spelled here once. */
export const ENV = {
  tableName: 'NEWSDROP_TABLE_NAME',
  bucketName: 'NEWSDROP_BUCKET_NAME',
  /** Bytes; an upload above it is rejected as `too-large`. */
  maxUploadBytes: 'NEWSDROP_MAX_UPLOAD_BYTES',
  /** UTF-16 units. */
  maxSummaryCharacters: 'NEWSDROP_MAX_SUMMARY_CHARACTERS',
  /** JSON: the stage's `SourceProfile[]`. */
  sources: 'NEWSDROP_SOURCES',
  /** Days that changes and receipts are kept. */
  retentionDays: 'NEWSDROP_RETENTION_DAYS',
  /** JSON: the stage's optional engines; read only by the ingest function of a stage that has some. */
  engines: 'NEWSDROP_ENGINES',
  /** Seconds that a response may be cached. */
  cacheSeconds: 'NEWSDROP_CACHE_SECONDS',
} as const;
