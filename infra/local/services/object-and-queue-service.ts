import { channel } from 'node:diagnostics_channel';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type FauxqsServer, type SpyMessage, startFauxqs } from 'fauxqs';
import type { PlannedBucket, PlannedQueue } from '../template/deployment-plan.ts';
import { REGION } from '../template/stack-scope.ts';
import { dropTornObjects } from './drop-torn-objects.ts';
import { LOCAL_CREDENTIALS } from './local-credentials.ts';
import { LOOPBACK } from './loopback.ts';

/** Bytes; S3 takes 5 GB in one request, but here an object passes through memory. */
const MAX_OBJECT_BYTES = 512 * 1024 * 1024;
const OBJECTS_FOLDER = 'objects';

/** What happened to an object, in the order in which it happened. */
export interface ObjectChange {
  readonly bucket: string;
  readonly key: string;
  readonly change: 'created' | 'removed';
}

/** S3 and SQS on one machine: fauxqs, with objects as plain files and queues in SQLite. */
export interface ObjectAndQueueService {
  readonly endpoint: string;
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  createResources(buckets: readonly PlannedBucket[], queues: readonly PlannedQueue[]): Promise<void>;
  /** Calls back for each change of each object from now on. A removal is told just before it happens. */
  onObjectChange(tell: (change: ObjectChange) => void): void;
  sendMessage(queueName: string, body: string): void;
  /** Messages that wait to be received, and receipt handles of those that somebody holds. */
  inspectQueue(queueName: string): { ready: number; held: readonly string[] };
  stop(): Promise<void>;
}

/** Starts both on a folder, in which their state is kept. Objects that a crash left half-written are dropped. */
export async function startObjectAndQueueService(folder: string): Promise<ObjectAndQueueService> {
  dropTornObjects(join(folder, OBJECTS_FOLDER));
  const server = await startOnLoopback(folder);
  const endpoint = `http://${LOOPBACK}:${server.port}`;
  const client = { endpoint, region: REGION, credentials: LOCAL_CREDENTIALS };
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  const sqs = new SQSClient(client);
  return {
    endpoint,
    s3,
    sqs,
    createResources: (buckets, queues) => createResources(server, sqs, buckets, queues),
    onObjectChange: (tell) => watchObjects(server, tell),
    sendMessage: (queueName, body) => void server.sendMessage(queueName, body),
    inspectQueue: (queueName) => {
      const messages = server.inspectQueue(queueName)?.messages;
      return {
        ready: messages?.ready.length ?? 0,
        held: messages?.inflight.map(({ receiptHandle }) => receiptHandle) ?? [],
      };
    },
    stop: async () => {
      s3.destroy();
      sqs.destroy();
      await server.stop();
    },
  };
}

/** As far as fauxqs's Fastify instance is needed here. */
interface FastifyAtBirth {
  listen(options: { port: number; host: string }): Promise<string>;
  addHook(name: 'onRoute', hook: (route: { bodyLimit?: number }) => void): void;
}

/**
 * fauxqs listens on every network interface and takes 11 MiB at most, with no setting for either. Fastify announces
 * each instance on a diagnostics channel before it has routes or a port, which is where both are set right.
 */
async function startOnLoopback(folder: string): Promise<FauxqsServer> {
  const births = channel('fastify.initialization');
  const atBirth = (message: unknown): void => {
    const { fastify } = message as { fastify: FastifyAtBirth };
    const listen = fastify.listen.bind(fastify);
    fastify.listen = (options) => listen({ ...options, host: LOOPBACK });
    fastify.addHook('onRoute', (route) => {
      route.bodyLimit = MAX_OBJECT_BYTES;
    });
  };
  births.subscribe(atBirth);
  // The instance is made before the first await, so that nobody else's is met.
  const starting = startFauxqs({
    port: 0,
    logger: false,
    defaultRegion: REGION,
    messageSpies: { bufferSize: 1 },
    dataDir: join(folder, 'queues'),
    s3StorageDir: join(folder, OBJECTS_FOLDER),
  });
  births.unsubscribe(atBirth);
  return starting;
}

/** Queues that exist keep their messages and take the template's attributes. */
async function createResources(
  server: FauxqsServer,
  sqs: SQSClient,
  buckets: readonly PlannedBucket[],
  queues: readonly PlannedQueue[],
): Promise<void> {
  for (const { name } of buckets) server.createBucket(name);
  server.setup({ queues: queues.map(({ name, attributes }) => ({ name, attributes: { ...attributes } })) });
  for (const { url, attributes } of queues) {
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { ...attributes } }));
  }
}

/**
 * The spy shows each event to a waiting filter at the moment it happens, in the same call: a filter that never says
 * yes waits forever and so sees them all, whatever the size of the spy's buffer.
 */
function watchObjects(server: FauxqsServer, tell: (change: ObjectChange) => void): void {
  const changes: Readonly<Record<string, ObjectChange['change']>> = { uploaded: 'created', deleted: 'removed' };
  const see = (message: SpyMessage): boolean => {
    const change = message.service === 's3' ? changes[message.status] : undefined;
    if (message.service === 's3' && change !== undefined) tell({ bucket: message.bucket, key: message.key, change });
    return false;
  };
  void server.spy.waitForMessage(see);
}
