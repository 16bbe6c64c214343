import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import { ENV } from '../../shared/env/env-names.ts';
import { readEnv, readEnvInteger } from '../../shared/env/read-env.ts';
import { EVENTS, METRICS } from '../../shared/log/event-names.ts';
import { openLog } from '../../shared/log/open-log.ts';
import { createArticleStore } from '../../shared/store/create-article-store.ts';
import { createS3BodyStore } from '../../shared/store/s3-body-store.ts';
import { openDynamoDB, openS3 } from '../aws-clients.ts';

const { logger, metrics } = openLog('release-embargoes');
const store = createArticleStore({
  client: openDynamoDB(),
  tableName: readEnv(ENV.tableName),
  bodies: createS3BodyStore(openS3(), readEnv(ENV.bucketName)),
  retentionDays: readEnvInteger(ENV.retentionDays),
  now: Date.now,
});

/** Shows the articles whose embargo is over. Runs every minute; a run that fails or overlaps is made good by the next. */
export const handler = middy<unknown, void>()
  .use(logMetrics(metrics))
  .handler(async () => {
    const released = await store.releaseDue(new Date().toISOString());
    metrics.addMetric(METRICS.embargoesReleased, MetricUnit.Count, released.length);
    if (released.length > 0) logger.info(EVENTS.embargoReleased, { articles: released });
  });
