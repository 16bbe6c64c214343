import middy from '@middy/core';
import httpContentNegotiation from '@middy/http-content-negotiation';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { NewsdropError } from '../../shared/errors/newsdrop-error.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { answerProblems } from './answer-problems.ts';
import { ENCODINGS } from './compress-body.ts';
import type { ReadApiDependencies } from './route.ts';
import { routeRequests } from './route-requests.ts';
import { routes } from './routes.ts';

/** Time kept back to answer with a problem before Lambda ends the function without one. */
const TIME_TO_APOLOGISE_MS = 200;

export interface ReadApiOptions extends ReadApiDependencies {
  readonly cacheSeconds: number;
  readonly log: Log;
}

/** The read API as a Lambda handler for API Gateway's payload format 2.0. Preflights are API Gateway's to answer. */
export function createReadApi({ cacheSeconds, log, ...dependencies }: ReadApiOptions) {
  return middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>({
    timeoutEarlyInMillis: TIME_TO_APOLOGISE_MS,
    timeoutEarlyResponse() {
      throw new NewsdropError('store-unavailable', 'the store did not answer in the time the function has');
    },
  })
    .use(httpHeaderNormalizer())
    .use(
      httpContentNegotiation({
        parseCharsets: false,
        parseLanguages: false,
        parseMediaTypes: false,
        availableEncodings: [...ENCODINGS],
        failOnMismatch: false,
      }),
    )
    .use(answerProblems(log))
    .handler(routeRequests(routes, dependencies, cacheSeconds));
}
