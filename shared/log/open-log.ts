import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { FUNCTION_DIMENSION, METRIC_NAMESPACE } from './event-names.ts';

/** A function's voice: structured log lines, and metrics that alarms read. */
export interface Log {
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/**
 * Opens the log of one function. Its metrics carry two dimensions: `service`, and the deployed function's name, since
 * the stages of one account share the namespace.
 */
export function openLog(service: string): Log {
  const { AWS_LAMBDA_FUNCTION_NAME: functionName } = process.env;
  const defaultDimensions = functionName === undefined ? {} : { [FUNCTION_DIMENSION]: functionName };
  return {
    logger: new Logger({ serviceName: service }),
    metrics: new Metrics({ namespace: METRIC_NAMESPACE, serviceName: service, defaultDimensions }),
  };
}
