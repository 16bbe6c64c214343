import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

export interface EventOptions {
  readonly method?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  /** What API Gateway matched; its catch-all when absent. */
  readonly routeKey?: string;
}

/** A payload 2.0 event as API Gateway makes it: the path decoded, the query as sent, header names in lower case. */
export function apiEvent(path: string, { method = 'GET', query = '', headers = {}, routeKey }: EventOptions = {}) {
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: routeKey ?? '$default',
    rawPath: path,
    rawQueryString: query,
    headers,
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example.com',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: routeKey ?? '$default',
      stage: '$default',
      time: '01/Feb/2026:00:00:00 +0000',
      timeEpoch: 1_769_904_000_000,
    },
    isBase64Encoded: false,
  };
  return event;
}

/** A Lambda context with so much time left. */
export function lambdaContext(remainingMillis = 10_000): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName: 'read-api',
    functionVersion: '1',
    invokedFunctionArn: 'arn:aws:lambda:eu-central-1:123456789012:function:read-api',
    memoryLimitInMB: '512',
    awsRequestId: 'lambda-request-1',
    logGroupName: 'log-group',
    logStreamName: 'log-stream',
    getRemainingTimeInMillis: () => remainingMillis,
    done: () => undefined,
    fail: () => undefined,
    succeed: () => undefined,
  };
}
