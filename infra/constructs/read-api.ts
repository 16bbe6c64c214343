import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { ENV } from '../../shared/env/env-names.ts';
import type { StageSettings } from '../stage-config.ts';
import type { ArticleTable } from './article-table.ts';
import { NodeFunction } from './node-function.ts';
import type { UploadBucket } from './upload-bucket.ts';

const PUBLIC_PATHS = ['/v1/articles', '/v1/articles/{id}', '/v1/changes', '/v1/openapi.json'];
/** Receipts can name embargoed articles: only a caller that IAM knows may read them. */
const OPERATOR_PATHS = ['/v1/uploads'];

/** Never the caller's address: it is personal data, and nothing here needs it. */
const ACCESS_LOG_FORMAT = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  route: '$context.routeKey',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  responseMilliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  error: '$context.integrationErrorMessage',
};

export interface ReadApiProps {
  readonly bucket: UploadBucket;
  readonly table: ArticleTable;
  readonly settings: StageSettings;
}

/** The HTTP API that apps read: its routes, limits and logs, and the one function behind them, which cannot write. */
export class ReadApi extends Construct {
  readonly api: HttpApi;
  readonly url: string;
  readonly function: NodeFunction;
  readonly accessLogs: LogGroup;

  constructor(scope: Construct, id: string, props: ReadApiProps) {
    super(scope, id);
    const { bucket, table, settings } = props;

    this.function = new NodeFunction(this, 'Function', {
      service: 'read-api',
      description: 'Answers the read API',
      memorySize: 1024,
      timeout: Duration.seconds(10),
      logRetentionDays: settings.logRetentionDays,
    });
    this.function.bind(ENV.tableName, table.tableName, (grantee) => table.grantRead(grantee));
    this.function.bind(ENV.bucketName, bucket.bucketName, (grantee) => bucket.grantReadBodies(grantee));
    this.function.set(ENV.retentionDays, settings.retentionDays);
    this.function.set(ENV.cacheSeconds, settings.api.cacheSeconds);

    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      // API Gateway answers preflights itself, without a call of the function and before any authorizer, and puts its
      // own headers in the place of the function's.
      corsPreflight: {
        allowOrigins: [...settings.api.corsOrigins],
        allowMethods: [CorsHttpMethod.GET, CorsHttpMethod.HEAD, CorsHttpMethod.OPTIONS],
        allowHeaders: ['accept', 'authorization', 'if-none-match', 'x-amz-date', 'x-amz-security-token'],
        exposeHeaders: ['etag', 'link', 'retry-after'],
        maxAge: Duration.hours(1),
      },
    });
    this.accessLogs = new LogGroup(this, 'AccessLogs', {
      retention: settings.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.addRoutes();
    this.url = this.addStage(settings).url;
  }

  private addRoutes(): void {
    const integration = new HttpLambdaIntegration('Integration', this.function, {
      // One permission for the whole API: a function's policy holds 20 KB, and one for each route would fill it.
      scopePermissionToRoute: false,
    });
    for (const path of PUBLIC_PATHS) {
      this.api.addRoutes({ path, methods: [HttpMethod.GET], integration });
    }
    for (const path of OPERATOR_PATHS) {
      this.api.addRoutes({ path, methods: [HttpMethod.GET], integration, authorizer: new HttpIamAuthorizer() });
    }
    // The function's own 404 and 405, as problem+json. This route is open, and API Gateway hands a path on decoded: the
    // function must not take what comes this way for a signed request, whatever its path. The permission above ends on
    // `/*/*/*`, which a call through `<api>/$default/$default` does not match: this route needs its own.
    new HttpRoute(this, 'DefaultRoute', {
      httpApi: this.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('DefaultIntegration', this.function),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason: 'Published articles are for everyone; only receipts are not, and their route asks for IAM.',
    });
  }

  private addStage(settings: StageSettings): HttpStage {
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: settings.api.requestsPerSecond, burstLimit: settings.api.burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(this.accessLogs),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG_FORMAT)),
      },
    });
  }
}
