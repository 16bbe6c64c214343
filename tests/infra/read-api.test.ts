import { expect, test } from 'vitest';
import { routes } from '../../functions/read-api/routes.ts';
import { STAGES } from '../../infra/stage-config.ts';
import { actionsOf, resourceOf, resourcesOf, synthesiseStack } from './synthesise-stack.ts';

const template = synthesiseStack();

function routeAuthorization(): Record<string, unknown> {
  return Object.fromEntries(
    resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => [
      Properties.RouteKey,
      Properties.AuthorizationType,
    ]),
  );
}

test('every address of the function is a route, signed where the function expects it, beside the catch-all', () => {
  const expected = routes.map(({ path, signed }) => [`GET ${path}`, signed === true ? 'AWS_IAM' : 'NONE']);

  expect(routeAuthorization()).toEqual({ ...Object.fromEntries(expected), $default: 'NONE' });
});

test('receipts are never public', () => {
  expect(routeAuthorization()['GET /v1/uploads']).toBe('AWS_IAM');
});

test('the function gets events of payload format 2.0', () => {
  const integrations = resourcesOf(template, 'AWS::ApiGatewayV2::Integration');

  expect(integrations.length).toBeGreaterThan(0);
  for (const [, { Properties }] of integrations) {
    expect(Properties).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' });
  }
});

test('calls through named routes and through the catch-all may reach the function', () => {
  const endings = resourcesOf(template, 'AWS::Lambda::Permission').map(([, { Properties }]) => {
    const { 'Fn::Join': join } = Properties.SourceArn as { 'Fn::Join': [string, unknown[]] };
    return join[1].at(-1);
  });

  expect(endings.sort()).toEqual(['/*/*', '/*/*/*']);
});

test('the stage is throttled and logs each request without the address it came from', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: {
      ThrottlingRateLimit: STAGES.dev.api.requestsPerSecond,
      ThrottlingBurstLimit: STAGES.dev.api.burst,
    },
  });
  const [, stage] = resourceOf(template, 'AWS::ApiGatewayV2::Stage');
  const { Format } = stage.Properties.AccessLogSettings as { Format: string };

  expect(JSON.parse(Format)).toMatchObject({ route: '$context.routeKey', status: '$context.status' });
  expect(Format).not.toContain('identity');
});

test('browsers of the allowed origins may read', () => {
  template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
    ProtocolType: 'HTTP',
    CorsConfiguration: { AllowOrigins: STAGES.dev.api.corsOrigins, AllowMethods: ['GET', 'HEAD', 'OPTIONS'] },
  });
});

test('the function may read the table and bodies: no upload, no write', () => {
  expect(actionsOf(template, 'ReadApiFunctionRole')).toEqual({
    'ReadApiFunctionLogs.Arn': ['logs:CreateLogStream', 'logs:PutLogEvents'],
    'ArticleTable.Arn': ['dynamodb:GetItem', 'dynamodb:Query'],
    'UploadBucket.Arn/bodies/*': ['s3:GetObject'],
  });
});
