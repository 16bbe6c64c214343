import { join } from 'node:path';
import { openDataFolder } from './data-folder.ts';
import { type Endpoints, removeEndpoints, writeEndpoints } from './endpoints.ts';
import { FunctionLogs } from './function-logs.ts';
import { createHttpGateway } from './http/http-gateway.ts';
import { Inbox } from './inbox/inbox.ts';
import { BucketNotifier } from './notifications/bucket-notifier.ts';
import { EventJournal } from './notifications/event-journal.ts';
import { Sequencer } from './notifications/sequencer.ts';
import { QueuePollers } from './queue/queue-pollers.ts';
import { releaseHeldMessages } from './queue/release-held-messages.ts';
import type { FunctionPool } from './runtime/function-pool.ts';
import type { EngineEndpoints } from './runtime/lambda-environment.ts';
import { openPools } from './runtime/open-pools.ts';
import type { InvocationAnswer } from './runtime/worker-protocol.ts';
import { Scheduler } from './schedules/scheduler.ts';
import { type ApiServer, startApiServer } from './services/api-server.ts';
import { LOOPBACK } from './services/loopback.ts';
import { startObjectAndQueueService } from './services/object-and-queue-service.ts';
import { startTableService } from './services/table-service.ts';
import { synthesiseStack } from './synthesise-stack.ts';
import { Teardown } from './teardown.ts';
import type { DeploymentPlan, PlannedRoute } from './template/deployment-plan.ts';
import { readAssembly } from './template/read-assembly.ts';
import { readPlan } from './template/read-plan.ts';
import { requireKnownTypes } from './template/resource-kinds.ts';

/** Milliseconds that a stop waits for invocations that run, before it cuts them off. Their messages come again. */
const STOP_GRACE = 3000;
/** Milliseconds between two looks at whether there is nothing left to do. */
const IDLE_CHECK = 20;

/** The discard port, where a connection is refused at once. */
const NOWHERE = `http://${LOOPBACK}:9`;
const NO_ENGINES: EngineEndpoints = {
  AWS_ENDPOINT_URL_BEDROCK_RUNTIME: NOWHERE,
  AWS_ENDPOINT_URL_COMPREHEND: NOWHERE,
};

export interface LocalProps {
  /** Everything is kept here, and found again by the next start. */
  readonly dataDir: string;
  /** Of the HTTP API; 0 takes a free one. */
  readonly port: number;
  /** Folder whose files are uploaded. Default: none. */
  readonly inbox?: string;
  /** A cloud assembly as `cdk synth` wrote it. Default: synthesised from the project's own app. */
  readonly synthDir?: string;
  /** Where the stack's optional engines answer. Default: nowhere, since nothing leaves this machine unasked. */
  readonly engineEndpoints?: Partial<EngineEndpoints>;
  /** Empties the data folder first. */
  readonly fresh?: boolean;
  /** A line for a person. Default: nobody is told. */
  readonly log?: (line: string) => void;
  /** Called when all is up, before the first file of the inbox is taken. */
  readonly announce?: (running: LocalNewsdrop) => void;
  /** What functions write, as they write it, beside their files in the data folder. Default: nowhere else. */
  readonly onFunctionOutput?: (logicalId: string, text: string) => void;
  /** Ends a start that is still under way: it rejects, with all stopped again. */
  readonly signal?: AbortSignal;
}

/** A running Newsdrop on one machine. */
export interface LocalNewsdrop {
  readonly apiUrl: string;
  readonly endpoints: Endpoints;
  /** The bucket whose uploads are announced. */
  readonly bucketName: string;
  /** Routes that ask for IAM in the cloud and are open here. */
  readonly openRoutes: readonly string[];
  /** Runs a schedule's function now: by its logical id, or the only one. */
  invokeSchedule(logicalId?: string): Promise<InvocationAnswer>;
  /** Resolves when every event is told and every message worked off, except for those that wait for a retry. */
  idle(): Promise<void>;
  /** Stops everything. What is unfinished is found again by the next start. */
  stop(): Promise<void>;
}

/**
 * Starts what the synthesised stack declares: buckets, queues, table, functions, mappings, notifications, HTTP API and
 * schedules. Throws a StartProblem for what its reader can solve (folder or port in use), an error that names the
 * resource for a stack that cannot run here. Several can run in one process.
 */
export async function startLocal(props: LocalProps): Promise<LocalNewsdrop> {
  const teardown = new Teardown();
  try {
    return await start(props, teardown);
  } catch (error) {
    await teardown.run().catch(() => {});
    throw error;
  }
}

async function start(props: LocalProps, teardown: Teardown): Promise<LocalNewsdrop> {
  const { log = () => {}, onFunctionOutput = () => {} } = props;
  const data = openDataFolder(props.dataDir);
  teardown.add(() => data.close());
  const apiServer = await startApiServer(props.port);
  teardown.add(() => apiServer.stop());

  const assembly = readAssembly(props.synthDir ?? (await synthesiseStack(log, props.signal)));
  requireKnownTypes(assembly.template);
  props.signal?.throwIfAborted();
  // Not before all is seen to that may refuse to start.
  if (props.fresh) data.empty();
  const logs = new FunctionLogs(join(data.path, 'logs'));
  teardown.add(() => logs.close());
  const tables = await startTableService(join(data.path, 'table'));
  teardown.add(() => tables.stop());
  const service = await startObjectAndQueueService(data.path);
  teardown.add(() => service.stop());

  const plan = readPlan(assembly, { stackName: assembly.stackName, sqsEndpoint: service.endpoint });
  await tables.createTables(plan.tables);
  await service.createResources(plan.buckets, plan.queues);
  await releaseHeldMessages(service, plan.queues);

  const serviceEndpoints = {
    ...NO_ENGINES,
    ...props.engineEndpoints,
    AWS_ENDPOINT_URL_S3: service.endpoint,
    AWS_ENDPOINT_URL_SQS: service.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint,
  };
  const pools = openPools(plan, serviceEndpoints, (logicalId, text) => {
    logs.write(logicalId, text);
    onFunctionOutput(logicalId, text);
  });
  const scheduler = new Scheduler(plan.schedules, pools);
  const pollers = new QueuePollers(plan, service, pools, log);
  const notifier = new BucketNotifier({
    plan,
    service,
    log,
    journal: new EventJournal(data.state),
    sequencer: new Sequencer(data.state),
  });
  teardown.add(() => notifier.settled());
  teardown.add(() => stopInvocations(pollers, pools));
  await notifier.start();
  pollers.start();
  scheduler.start();
  teardown.add(() => scheduler.stop());
  const routes = serveApi(plan, pools, apiServer);

  const bucketName = findUploadBucket(plan);
  const endpoints: Endpoints = {
    s3: service.endpoint,
    sqs: service.endpoint,
    dynamodb: tables.endpoint,
    api: apiServer.url,
    bucketName,
    pid: process.pid,
  };
  writeEndpoints(data.path, endpoints);
  teardown.add(() => removeEndpoints(data.path));

  const running: LocalNewsdrop = {
    apiUrl: apiServer.url,
    endpoints,
    bucketName,
    openRoutes: routes.filter(({ authorization }) => authorization !== 'NONE').map(({ key }) => key),
    invokeSchedule: (logicalId) => scheduler.invoke(logicalId),
    idle: () => waitUntil(() => notifier.waiting === 0 && pollers.isIdle()),
    stop: () => teardown.run(),
  };
  props.signal?.throwIfAborted();
  props.announce?.(running);
  if (props.inbox !== undefined) {
    const { state } = data;
    const inbox = new Inbox({ folder: props.inbox, state, s3: service.s3, bucketName, apiUrl: apiServer.url, log });
    teardown.add(() => inbox.stop());
    await inbox.start();
  }
  return running;
}

function serveApi(
  { apis }: DeploymentPlan,
  pools: ReadonlyMap<string, FunctionPool>,
  server: ApiServer,
): readonly PlannedRoute[] {
  const [api] = apis;
  if (api === undefined || apis.length > 1) throw new Error(`expected one HTTP API in the stack, found ${apis.length}`);
  server.serve(createHttpGateway({ api, pools }));
  return api.routes;
}

function findUploadBucket({ buckets }: DeploymentPlan): string {
  const announced = buckets.filter(({ notifications }) => notifications.length > 0);
  const [bucket] = announced;
  if (bucket === undefined || announced.length > 1) throw new Error('expected one bucket with notifications');
  return bucket.name;
}

async function stopInvocations(pollers: QueuePollers, pools: ReadonlyMap<string, FunctionPool>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, STOP_GRACE);
  });
  const finished = pollers.stop();
  await Promise.race([finished, grace]);
  clearTimeout(timer);
  await Promise.all([...pools.values()].map((pool) => pool.stop()));
  await finished;
}

async function waitUntil(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, IDLE_CHECK));
}
