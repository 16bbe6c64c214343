import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NewsdropError } from '../../shared/errors/newsdrop-error.ts';
import { EVENTS, METRICS } from '../../shared/log/event-names.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { renderProblem } from './render-answer.ts';
import { toProblem } from './to-problem.ts';

type ApiMiddleware = middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

/** Answers whatever was thrown with a problem; what is not the client's doing is logged whole and counted. */
export function answerProblems(log: Log): ApiMiddleware {
  return {
    onError(request) {
      const { requestContext, routeKey } = request.event as Partial<APIGatewayProxyEventV2>;
      const problem = toProblem(request.error);
      if (problem.problem.status >= 500) reportFailure(log, request.error, requestContext?.requestId, routeKey);
      request.response = renderProblem(problem, { method: requestContext?.http.method, id: requestContext?.requestId });
    },
  };
}

/** Metrics are sent here and not by a middleware on every request, which would have nothing to send but a warning. */
function reportFailure({ logger, metrics }: Log, error: unknown, requestId?: string, routeKey?: string): void {
  metrics.addMetric(METRICS.readFailures, MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
  logger.error(EVENTS.readFailed, {
    requestId,
    routeKey,
    code: error instanceof NewsdropError ? error.code : 'unexpected',
    error: error instanceof Error ? error : new Error(String(error)),
  });
}
