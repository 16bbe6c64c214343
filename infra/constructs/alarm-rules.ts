import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import { FUNCTION_DIMENSION, METRIC_NAMESPACE, METRICS } from '../../shared/log/event-names.ts';
import type { EmbargoRelease } from './embargo-release.ts';
import type { Ingestion } from './ingestion.ts';
import type { NodeFunction } from './node-function.ts';
import type { ReadApi } from './read-api.ts';

/** One thing worth waking somebody for. */
export interface AlarmRule {
  /** PascalCase; its words are the heading in RUNBOOK.md. */
  readonly id: string;
  /** What it means for newsrooms and readers, in a sentence. */
  readonly meaning: string;
  readonly metric: IMetric;
  readonly comparison: ComparisonOperator;
  readonly threshold: number;
  /** Periods of the metric in a row. */
  readonly periods: number;
  /** True where no data is the fault itself. */
  readonly alarmOnSilence?: true;
}

export interface AlarmSubjects {
  readonly ingestion: Ingestion;
  readonly readApi: ReadApi;
  readonly embargoRelease: EmbargoRelease;
}

const { GREATER_THAN_OR_EQUAL_TO_THRESHOLD: AT_LEAST, LESS_THAN_THRESHOLD: BELOW } = ComparisonOperator;
const minute = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);

/** Everything that raises an alarm. */
export function alarmRules({ ingestion, readApi, embargoRelease }: AlarmSubjects): AlarmRule[] {
  return [
    {
      id: 'IngestDeadLetters',
      meaning: 'Uploads could not be ingested after every retry; their articles are missing until they are redriven.',
      metric: ingestion.deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: minute,
        statistic: Stats.MAXIMUM,
      }),
      comparison: AT_LEAST,
      threshold: 1,
      periods: 1,
    },
    {
      id: 'IngestDelayed',
      meaning: 'Uploads have waited for more than 40 minutes; readers get news late.',
      metric: ingestion.queue.metricApproximateAgeOfOldestMessage({ period: minute, statistic: Stats.MAXIMUM }),
      comparison: AT_LEAST,
      // Above three visibility timeouts: after three receives SQS no longer counts a message as the oldest, so a single
      // message that keeps failing is the dead-letter queue's affair and does not look like a delay of all.
      threshold: Duration.minutes(40).toSeconds(),
      periods: 3,
    },
    {
      id: 'IngestErrors',
      meaning: 'The ingest function failed whole batches: it crashed, ran out of memory or out of time.',
      metric: ingestion.function.metricErrors({ period: fiveMinutes, statistic: Stats.SUM }),
      comparison: AT_LEAST,
      threshold: 1,
      periods: 1,
    },
    {
      id: 'IngestThrottled',
      meaning: 'Lambda refuses to run the ingest function: the account has no concurrency left for it.',
      metric: ingestion.function.metricThrottles({ period: fiveMinutes, statistic: Stats.SUM }),
      comparison: AT_LEAST,
      threshold: 1,
      periods: 3,
    },
    {
      // Lambda counts no error when a batch fails in part, so the function counts its own.
      id: 'MessagesFailed',
      meaning: 'Uploads fail again and again for a reason outside of their files; they are being retried.',
      metric: countOf(METRICS.messagesFailed, ingestion.function),
      comparison: AT_LEAST,
      threshold: 10,
      periods: 2,
    },
    ...(ingestion.hasEngines ? [enginesFailing(ingestion)] : []),
    {
      id: 'ApiServerErrors',
      meaning: 'Apps get 5xx answers from the API.',
      metric: readApi.api.metricServerError({ period: fiveMinutes, statistic: Stats.SUM }),
      comparison: AT_LEAST,
      threshold: 5,
      periods: 1,
    },
    {
      id: 'ReadFailures',
      meaning: 'The read function itself answered requests with a fault; its log names each.',
      metric: countOf(METRICS.readFailures, readApi.function),
      comparison: AT_LEAST,
      threshold: 5,
      periods: 1,
    },
    {
      id: 'ReleaseErrors',
      meaning: 'Embargoes have not been released for three minutes, since the release function fails.',
      metric: embargoRelease.function.metricErrors({ period: minute, statistic: Stats.SUM }),
      comparison: AT_LEAST,
      threshold: 1,
      periods: 3,
    },
    {
      id: 'ReleaseSilent',
      meaning: 'The release function has not been called for five minutes; embargoed articles stay held.',
      metric: embargoRelease.function.metricInvocations({ period: fiveMinutes, statistic: Stats.SUM }),
      comparison: BELOW,
      threshold: 1,
      periods: 1,
      alarmOnSilence: true,
    },
    {
      id: 'ReleaseDeadLetters',
      meaning: 'Runs of the release function were lost; each message says which minute and why.',
      metric: embargoRelease.deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: minute,
        statistic: Stats.MAXIMUM,
      }),
      comparison: AT_LEAST,
      threshold: 1,
      periods: 1,
    },
  ];
}

function enginesFailing(ingestion: Ingestion): AlarmRule {
  return {
    id: 'EnginesFailing',
    meaning: 'Optional engines do not answer; articles come in time, with built-in summaries and tags.',
    metric: countOf(METRICS.engineFaults, ingestion.function),
    comparison: AT_LEAST,
    threshold: 20,
    periods: 3,
  };
}

/** A metric that a function writes in its log, with the dimensions that `openLog` gives it. */
function countOf(metricName: string, { service, functionName }: NodeFunction): Metric {
  return new Metric({
    namespace: METRIC_NAMESPACE,
    metricName,
    dimensionsMap: { service, [FUNCTION_DIMENSION]: functionName },
    period: fiveMinutes,
    statistic: Stats.SUM,
  });
}
