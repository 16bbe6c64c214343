import * as z from 'zod/mini';
import type { SourceProfile } from '../../shared/article/source-profile.ts';
import { ENV } from '../../shared/env/env-names.ts';
import { readEnv, readEnvInteger } from '../../shared/env/read-env.ts';
import type { IngestDependencies } from '../../shared/ingest/ingest-upload.ts';
import { createArticleStore } from '../../shared/store/create-article-store.ts';
import { createS3BodyStore } from '../../shared/store/s3-body-store.ts';
import { openDynamoDB, openS3 } from '../aws-clients.ts';

const sourcesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.optional(z.string()),
    timeZone: z.optional(z.string()),
    language: z.optional(z.string()),
  }),
);

/** What an ingest works with, from the function's environment. Called once a cold start. */
export function openIngest(): Omit<IngestDependencies, 'takeTurn'> {
  const s3 = openS3();
  const now = Date.now;
  return {
    s3,
    store: createArticleStore({
      client: openDynamoDB(),
      tableName: readEnv(ENV.tableName),
      bodies: createS3BodyStore(s3, readEnv(ENV.bucketName)),
      retentionDays: readEnvInteger(ENV.retentionDays),
      now,
    }),
    sources: sourcesSchema.parse(JSON.parse(readEnv(ENV.sources))) as SourceProfile[],
    maxUploadBytes: readEnvInteger(ENV.maxUploadBytes),
    maxSummaryCharacters: readEnvInteger(ENV.maxSummaryCharacters),
    now,
  };
}
