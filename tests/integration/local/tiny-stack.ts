import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where an event is noted: uploads and removals apart, since they come in any order and to two instances at once. Of each
 * the highest sequencer of a key stays.
 */
const NOTES = `
const noteOf = (kind, key) => process.env.AWS_ENDPOINT_URL_S3 + '/' + process.env.BUCKET + '/' + kind + '/' + encodeURIComponent(key);
`;

/** Reads messages, and by the name in a key: fails it, throws, sleeps past its timeout, or notes what it saw. */
const INGEST = `${NOTES}
export async function handler(event, context) {
  const failures = [];
  for (const message of event.Records) {
    const body = JSON.parse(message.body);
    for (const { eventName, s3 } of body.Records ?? [{ eventName: body.Event, s3: { object: { key: 'test-event' } } }]) {
      const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '));
      if (key.includes('throw')) throw new Error('thrown');
      if (key.includes('slow')) await new Promise((done) => setTimeout(done, 60_000));
      if (key.includes('exit')) process.exit(3);
      if (key.includes('fail')) { failures.push({ itemIdentifier: message.messageId }); continue; }
      const seen = {
        key, eventName, receivedAt: new Date().toISOString(), object: s3.object, messages: event.Records.length, message: { ...message, body: undefined },
        env: Object.keys(process.env), remaining: context.getRemainingTimeInMillis(), name: context.functionName,
      };
      const url = noteOf(eventName.startsWith('ObjectRemoved') ? 'removed' : 'seen', key);
      const earlier = await fetch(url);
      if (earlier.ok && (await earlier.json()).object.sequencer > s3.object.sequencer) continue;
      await fetch(url, { method: 'PUT', body: JSON.stringify(seen) });
    }
  }
  return { batchItemFailures: failures };
}`;

/** Answers with its event, or as the query asks; receipts are made of what the ingest function noted. */
const API = `${NOTES}
async function answerReceipt(key) {
  const notes = await Promise.all(['removed', 'seen'].map((kind) => fetch(noteOf(kind, key))));
  const events = await Promise.all(notes.filter((note) => note.ok).map((note) => note.json()));
  const [newest] = events.sort((a, b) => (a.object.sequencer > b.object.sequencer ? -1 : 1));
  if (newest === undefined) return { statusCode: 404 };
  const { eventName, receivedAt } = newest;
  const removed = eventName.startsWith('ObjectRemoved');
  const rejected = key.includes('broken');
  return {
    key, receivedAt, finishedAt: receivedAt, articles: rejected ? [] : [{ id: 'a1', status: removed ? 'withdrawn' : 'usable' }],
    status: removed ? 'withdrawn' : rejected ? 'rejected' : 'ingested',
    ...(rejected && { problem: { code: 'malformed', detail: 'It is broken.' } }),
  };
}
export async function handler(event) {
  if (event.rawPath === '/v1/uploads') return answerReceipt(event.queryStringParameters.key);
  if (event.rawPath === '/v1/articles/a1') return { headline: 'A headline', language: 'en' };
  const { mode, millis } = event.queryStringParameters ?? {};
  if (mode === 'throw') throw new Error('thrown');
  if (mode === 'sleep') await new Promise((done) => setTimeout(done, Number(millis)));
  if (mode === 'plain') return { hello: 'world' };
  if (mode === 'binary') {
    return { statusCode: 201, isBase64Encoded: true, body: Buffer.from([0, 255]).toString('base64'),
      headers: { 'Content-Type': 'application/octet-stream', 'Access-Control-Allow-Origin': 'https://wrong.example' },
      cookies: ['a=1', 'b=2'] };
  }
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(event) };
}`;

const TICK = `
export async function handler(event) {
  return { ticked: event.source };
}`;

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is CloudFormation's own way to write a reference
const ASSETS = 'assets-${AWS::AccountId}';

const asset = (name: string): object => ({
  S3Bucket: { 'Fn::Sub': ASSETS },
  S3Key: `${name}.zip`,
});

const lambda = (name: string, more: object): object => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Code: asset(name),
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    MemorySize: 128,
    Timeout: 1,
    ...more,
  },
});

/** Milliseconds that the gateway waits: far longer than a busy machine needs, and not even what the test sleeps. */
const PATIENT = 30_000;
const HASTY = 500;

const integration = (TimeoutInMillis: number): object => ({
  Type: 'AWS::ApiGatewayV2::Integration',
  Properties: {
    ApiId: { Ref: 'Api' },
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: { 'Fn::GetAtt': ['ReadApi', 'Arn'] },
    PayloadFormatVersion: '2.0',
    TimeoutInMillis,
  },
});

const route = (key: string, more: object = {}, integrationId = 'Integration'): object => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: {
    ApiId: { Ref: 'Api' },
    RouteKey: key,
    Target: { 'Fn::Join': ['', ['integrations/', { Ref: integrationId }]] },
    ...more,
  },
});

const tinyTemplate = (visibilityTimeout: number): object => ({
  Resources: {
    Bucket: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((Event) => ({
            Event,
            Queue: { 'Fn::GetAtt': ['Queue', 'Arn'] },
            Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } },
          })),
        },
      },
    },
    DeadLetters: { Type: 'AWS::SQS::Queue', Properties: { MessageRetentionPeriod: 1209600 } },
    Queue: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: visibilityTimeout,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['DeadLetters', 'Arn'] }, maxReceiveCount: 2 },
      },
    },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      },
    },
    Role: { Type: 'AWS::IAM::Role', Properties: { Unknown: { 'Fn::Whatever': 'never looked at' } } },
    Ingest: lambda('ingest', {
      // A sixth, as it should be: where nothing may come twice, a busy machine does not cut the function off either.
      Timeout: Math.max(1, Math.floor(visibilityTimeout / 6)),
      Environment: { Variables: { BUCKET: { Ref: 'Bucket' }, TABLE: { Ref: 'Table' } } },
    }),
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        BatchSize: 10,
        EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] },
        FunctionName: { Ref: 'Ingest' },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: 2 },
      },
    },
    ReadApi: lambda('api', { Timeout: 30, Environment: { Variables: { BUCKET: { Ref: 'Bucket' } } } }),
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: {
        Name: 'api',
        ProtocolType: 'HTTP',
        CorsConfiguration: { AllowOrigins: ['https://app.example'], AllowMethods: ['GET'], MaxAge: 60 },
      },
    },
    Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default' } },
    Integration: integration(PATIENT),
    HastyIntegration: integration(HASTY),
    OneThing: route('GET /things/{id}'),
    HastyThing: route('GET /hasty/{id}', {}, 'HastyIntegration'),
    Article: route('GET /v1/articles/{id}'),
    Uploads: route('GET /v1/uploads', { AuthorizationType: 'AWS_IAM' }),
    Tick: lambda('tick', {}),
    Schedule: {
      Type: 'AWS::Scheduler::Schedule',
      Properties: {
        ScheduleExpression: 'rate(1 minute)',
        FlexibleTimeWindow: { Mode: 'OFF' },
        Target: { Arn: { 'Fn::GetAtt': ['Tick', 'Arn'] }, RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } },
      },
    },
  },
});

/** Writes a cloud assembly of a small stack with short functions, as `cdk synth` lays one out. Seconds. */
export function writeTinyAssembly(folder: string, visibilityTimeout: number): string {
  const bundles = { ingest: INGEST, api: API, tick: TICK };
  const files: Record<string, object> = {};
  for (const [name, source] of Object.entries(bundles)) {
    mkdirSync(join(folder, `asset.${name}`), { recursive: true });
    writeFileSync(join(folder, `asset.${name}`, 'index.mjs'), source);
    files[name] = {
      source: { path: `asset.${name}`, packaging: 'zip' },
      destinations: { 'current_account-current_region': { objectKey: `${name}.zip` } },
    };
  }
  const stack = { type: 'aws:cloudformation:stack', properties: { templateFile: 'tiny.template.json' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ artifacts: { tiny: stack } }));
  writeFileSync(join(folder, 'tiny.template.json'), JSON.stringify(tinyTemplate(visibilityTimeout)));
  writeFileSync(join(folder, 'tiny.assets.json'), JSON.stringify({ files }));
  return folder;
}
