import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { METRIC_NAMESPACE } from './event-names.ts';

/** A function's voice: structured log lines, and metrics that alarms read. */
export interface Log {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Opens the log of one function. `service` is the dimension that its metrics carry. */
export function openLog(service: string): Log {
  return {
    logger: new Logger({ serviceName: service }),
    metrics: new Metrics({ namespace: METRIC_NAMESPACE, serviceName: service }),
  };
}
