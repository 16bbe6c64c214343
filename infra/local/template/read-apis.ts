import type { CorsPolicy } from '../http/cors-policy.ts';
import type { PlannedApi, PlannedRoute } from './deployment-plan.ts';
import { asArray, asNumber, asObject, asString } from './narrow.ts';
import { findFunctionArn } from './read-functions.ts';
import { refuseProperties } from './refuse-properties.ts';
import type { ResolvedResource, ResolvedStack } from './resolved-stack.ts';

/** API Gateway's own limit for HTTP APIs, and its default. */
const MAX_INTEGRATION_MILLIS = 30_000;

/** The stack's HTTP APIs with their routes. @throws Error for what one machine cannot run */
export function readApis(stack: ResolvedStack): PlannedApi[] {
  return stack.ofType('AWS::ApiGatewayV2::Api').map((resource) => {
    const { logicalId, properties } = resource;
    refuseProperties(resource, ['Body', 'BodyS3Location', 'Target', 'RouteKey']);
    if (properties.ProtocolType !== 'HTTP') throw new Error(`one machine cannot run ${logicalId}: it is no HTTP API`);
    const own = ({ properties: { ApiId } }: ResolvedResource): boolean => ApiId === logicalId;
    const stages = stack.ofType('AWS::ApiGatewayV2::Stage').filter(own);
    const [stage] = stages;
    if (stage === undefined || stages.length > 1) throw new Error(`${logicalId} should have one stage`);
    return {
      logicalId,
      stage: asString(stage.properties.StageName, `${logicalId}.StageName`),
      ...(properties.CorsConfiguration !== undefined && { cors: readCors(properties.CorsConfiguration) }),
      routes: stack
        .ofType('AWS::ApiGatewayV2::Route')
        .filter(own)
        .map((route) => readRoute(stack, route)),
    };
  });
}

function readRoute(stack: ResolvedStack, { logicalId, properties }: ResolvedResource): PlannedRoute {
  const target = asString(properties.Target, `${logicalId}.Target`);
  const integration = stack
    .ofType('AWS::ApiGatewayV2::Integration')
    .find((candidate) => target === `integrations/${stack.ref(candidate.logicalId)}`);
  if (integration === undefined) throw new Error(`the template has no integration ${target} of ${logicalId}`);
  const { IntegrationType, IntegrationUri, PayloadFormatVersion, TimeoutInMillis } = integration.properties;
  if (IntegrationType !== 'AWS_PROXY' || PayloadFormatVersion !== '2.0') {
    throw new Error(`one machine runs functions with payload format 2.0 only: ${integration.logicalId}`);
  }
  return {
    key: asString(properties.RouteKey, `${logicalId}.RouteKey`),
    functionArn: findFunctionArn(stack, readFunctionArn(asString(IntegrationUri, integration.logicalId))),
    timeoutMillis: asNumber(TimeoutInMillis, MAX_INTEGRATION_MILLIS, `${integration.logicalId}.TimeoutInMillis`),
    authorization: asString(properties.AuthorizationType ?? 'NONE', `${logicalId}.AuthorizationType`),
  };
}

/** The URI is the function's ARN, or `…:lambda:path/2015-03-31/functions/<arn>/invocations`. */
function readFunctionArn(uri: string): string {
  return /functions\/([^/]+)\/invocations$/.exec(uri)?.[1] ?? uri;
}

function readCors(value: unknown): CorsPolicy {
  const cors = asObject(value, 'CorsConfiguration');
  const list = (name: string): string[] => asArray(cors[name] ?? [], name).map(String);
  return {
    allowOrigins: list('AllowOrigins'),
    allowMethods: list('AllowMethods'),
    allowHeaders: list('AllowHeaders'),
    exposeHeaders: list('ExposeHeaders'),
    allowCredentials: cors.AllowCredentials === true,
    ...(cors.MaxAge !== undefined && { maxAge: asNumber(cors.MaxAge, 0, 'MaxAge') }),
  };
}
