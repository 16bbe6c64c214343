import { ENV } from '../../shared/env/env-names.ts';
import { readEnv, readEnvInteger } from '../../shared/env/read-env.ts';
import { openLog } from '../../shared/log/open-log.ts';
import { createArticleReader } from '../../shared/store/create-article-reader.ts';
import { createS3BodyStore } from '../../shared/store/s3-body-store.ts';
import { openDynamoDB, openS3 } from '../aws-clients.ts';
import { createReadApi } from './create-read-api.ts';

const now = Date.now;

/** Answers the read API. Reads the table and the bodies that are too large for it, and writes nothing. */
export const handler = createReadApi({
  reader: createArticleReader({
    client: openDynamoDB(),
    tableName: readEnv(ENV.tableName),
    bodies: createS3BodyStore(openS3(), readEnv(ENV.bucketName)),
    retentionDays: readEnvInteger(ENV.retentionDays),
    now,
  }),
  now,
  cacheSeconds: readEnvInteger(ENV.cacheSeconds),
  log: openLog('read-api'),
});
