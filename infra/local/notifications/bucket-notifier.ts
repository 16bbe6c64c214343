import { HeadObjectCommand, paginateListObjectsV2, S3ServiceException } from '@aws-sdk/client-s3';
import type { ObjectAndQueueService, ObjectChange } from '../services/object-and-queue-service.ts';
import type { DeploymentPlan, PlannedBucket } from '../template/deployment-plan.ts';
import type { EventJournal } from './event-journal.ts';
import { coversKey, wantsEvent } from './notification-filter.ts';
import { s3Event, s3TestEvent } from './s3-event.ts';
import type { Sequencer } from './sequencer.ts';

/** Buckets without versions say so of every removal; a versioned one would say `DeleteMarkerCreated`. */
const REMOVED = 'ObjectRemoved:Delete';

interface NotifierProps {
  readonly plan: DeploymentPlan;
  readonly service: ObjectAndQueueService;
  readonly journal: EventJournal;
  readonly sequencer: Sequencer;
  readonly log: (line: string) => void;
}

interface Happening extends ObjectChange {
  readonly sequencer: string;
  readonly at: Date;
}

/**
 * Sends the buckets' notifications to their queues, one after the other, in the order of what happened. None is lost:
 * what a stop cut off is sent at the next start, at least once.
 */
export class BucketNotifier {
  readonly #props: NotifierProps;
  readonly #queueNames: ReadonlyMap<string, string>;
  #sending: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(props: NotifierProps) {
    this.#props = props;
    this.#queueNames = new Map(props.plan.queues.map(({ arn, name }) => [arn, name]));
  }

  /** Makes good what an earlier run left out, then follows the buckets. */
  async start(): Promise<void> {
    const { plan, service } = this.#props;
    service.onObjectChange((change) => this.#enqueue(change));
    for (const bucket of plan.buckets) {
      this.#sendTestEvents(bucket);
      await this.#catchUp(bucket);
    }
  }

  /** Events that have happened and are not sent yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Resolves when everything that happened so far is sent. */
  settled(): Promise<void> {
    return this.#sending;
  }

  #enqueue(change: ObjectChange): void {
    const bucket = this.#props.plan.buckets.find(({ name }) => name === change.bucket);
    if (!bucket?.notifications.some((notification) => coversKey(notification, change.key))) return;
    if (change.change === 'removed') this.#props.journal.owesRemoval(bucket.name, change.key);
    const happening = { ...change, sequencer: this.#props.sequencer.next(), at: new Date() };
    this.#waiting += 1;
    this.#sending = this.#sending
      .then(() => this.#send(bucket, happening))
      .catch((error: unknown) => this.#props.log(`the event of ${change.key} waits for the next start: ${error}`))
      .finally(() => {
        this.#waiting -= 1;
      });
  }

  async #send(bucket: PlannedBucket, happening: Happening): Promise<void> {
    const { key, sequencer, at } = happening;
    const { journal } = this.#props;
    const occurrence = { bucket: bucket.name, key, sequencer, at };
    if (happening.change === 'removed') {
      this.#deliver(bucket, REMOVED, key, s3Event({ ...occurrence, eventName: REMOVED }));
      journal.toldRemoved(bucket.name, key);
      return;
    }
    const object = await this.#readObject(bucket.name, key);
    // It is gone again already: the event of its removal follows.
    if (object === undefined) return;
    // Only an upload in parts leaves a hyphen in the ETag (S3 API reference, Object).
    const eventName = `ObjectCreated:${object.eTag.includes('-') ? 'CompleteMultipartUpload' : 'Put'}`;
    this.#deliver(bucket, eventName, key, s3Event({ ...occurrence, ...object, eventName }));
    journal.toldCreated(bucket.name, { key, eTag: object.eTag });
  }

  #deliver(bucket: PlannedBucket, eventName: string, key: string, body: string): void {
    for (const notification of bucket.notifications) {
      if (wantsEvent(notification, eventName, key)) this.#sendTo(notification.queueArn, body);
    }
  }

  #sendTestEvents({ name, notifications }: PlannedBucket): void {
    for (const queueArn of new Set(notifications.map((notification) => notification.queueArn))) {
      if (this.#props.journal.isFirstTest(name, queueArn)) this.#sendTo(queueArn, s3TestEvent(name));
    }
  }

  #sendTo(queueArn: string, body: string): void {
    const queueName = this.#queueNames.get(queueArn);
    if (queueName === undefined) throw new Error(`the template has no queue ${queueArn}`);
    this.#props.service.sendMessage(queueName, body);
  }

  async #readObject(bucket: string, key: string): Promise<{ eTag: string; size: number } | undefined> {
    try {
      const head = await this.#props.service.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
      return { eTag: unquote(head.ETag), size: head.ContentLength ?? 0 };
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
      throw error;
    }
  }

  async #catchUp(bucket: PlannedBucket): Promise<void> {
    const { service, journal } = this.#props;
    if (bucket.notifications.length === 0) return;
    const told = journal.objectsOf(bucket.name);
    for await (const page of paginateListObjectsV2({ client: service.s3 }, { Bucket: bucket.name })) {
      for (const { Key: key = '', ETag } of page.Contents ?? []) {
        if (told.get(key) !== unquote(ETag)) this.#enqueue({ bucket: bucket.name, key, change: 'created' });
        told.delete(key);
      }
    }
    for (const key of told.keys()) this.#enqueue({ bucket: bucket.name, key, change: 'removed' });
    await this.settled();
  }
}

function unquote(eTag: string | undefined): string {
  return (eTag ?? '').replaceAll('"', '');
}
