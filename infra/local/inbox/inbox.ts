import { mkdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type FSWatcher, watch } from 'chokidar';
import { describeReceipt } from './describe-receipt.ts';
import { inboxKey, inboxPaths, isIgnored, nameOfKey } from './inbox-key.ts';
import { isMissing } from './is-missing.ts';
import { KeyedWork } from './keyed-work.ts';
import { leadsBack } from './leads-back.ts';
import { putIfDifferent } from './put-file.ts';
import { UploadsRecord } from './uploads-record.ts';
import { waitForReceipt } from './wait-for-receipt.ts';

/** Files that are on their way at a time: enough to fill batches, few enough to ask for. */
const AT_ONCE = 30;
/** Milliseconds that a file's size must stay before it counts as completely written. */
const STABLE = 300;
/** Milliseconds after which a file is left to its retries. */
const RECEIPT_LIMIT = 60_000;

export interface InboxProps {
  readonly folder: string;
  readonly state: DatabaseSync;
  readonly s3: S3Client;
  readonly bucketName: string;
  readonly apiUrl: string;
  readonly log: (line: string) => void;
}

/**
 * A folder that is the bucket's twin: what appears or changes in it is uploaded, what is deleted is removed, and what
 * came of each file is told in a line. Objects that did not come from it are left alone.
 */
export class Inbox {
  readonly #props: InboxProps;
  readonly #folder: string;
  readonly #record: UploadsRecord;
  readonly #stop = new AbortController();
  readonly #work = new KeyedWork(AT_ONCE);
  #watcher: FSWatcher | undefined;

  constructor(props: InboxProps) {
    this.#props = props;
    this.#folder = resolve(props.folder);
    this.#record = new UploadsRecord(props.state, this.#folder);
  }

  /** Removes what was deleted since the last run and follows the folder, beginning with all that is in it. */
  async start(): Promise<void> {
    mkdirSync(this.#folder, { recursive: true });
    for (const key of this.#record.keys()) {
      const paths = inboxPaths(key).map((path) => join(this.#folder, path));
      if (paths.every(isMissing)) this.#do(key, nameOfKey(key), () => this.#remove(key));
    }
    const { promise: ready, resolve: isReady } = Promise.withResolvers<void>();
    const changed = (path: string): void => {
      const name = this.#name(path);
      this.#do(inboxKey(name), name, () => this.#upload(inboxKey(name), path));
    };
    const deleted = (path: string): void => {
      const name = this.#name(path);
      this.#do(inboxKey(name), name, () => this.#remove(inboxKey(name)));
    };
    this.#watcher = watch(this.#folder, {
      ignored: (path) => path !== this.#folder && (isIgnored(this.#name(path)) || leadsBack(path, this.#folder)),
      awaitWriteFinish: { stabilityThreshold: STABLE, pollInterval: 100 },
    })
      .on('add', changed)
      .on('change', changed)
      .on('unlink', deleted)
      .on('error', (error) => this.#props.log(`the inbox cannot be watched: ${error}`))
      .on('ready', isReady);
    await ready;
  }

  /** Ends the watching. Uploads that run are finished; their receipts are not waited for. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#watcher?.close();
    await this.#work.stop();
  }

  /** Does one thing with an object after all earlier ones of its key, and tells what came of it. */
  #do(key: string, name: string, act: () => Promise<number | undefined>): void {
    const { apiUrl, log } = this.#props;
    this.#work.add(key, async () => {
      try {
        const since = await act();
        if (since === undefined) return;
        const receipt = await waitForReceipt({ apiUrl, key, since, limit: RECEIPT_LIMIT, signal: this.#stop.signal });
        if (this.#stop.signal.aborted) return;
        if (receipt === undefined) {
          log(`waiting    ${name}  no receipt yet: it is tried again, and the functions' logs say why`);
          return;
        }
        log(await describeReceipt(apiUrl, name, receipt, Date.parse(receipt.finishedAt) - since));
        this.#record.setTold(key);
      } catch (error) {
        log(`failed     ${name}  ${error instanceof Error ? error.message : error}`);
      }
    });
  }

  /** When the object was uploaded, now or by an earlier run that did not come to tell of it; else undefined. */
  async #upload(key: string, path: string): Promise<number | undefined> {
    const { s3, bucketName } = this.#props;
    const known = this.#record.find(key);
    const uploadedAt = Date.now();
    const put = await putIfDifferent({ s3, bucketName, key, path, knownMd5: known?.md5 });
    if (put === undefined) return undefined;
    if (!put.isNew && known !== undefined) {
      // It may have come from another inbox until now.
      this.#record.put(key, known);
      return known.told ? undefined : known.uploadedAt;
    }
    this.#record.put(key, { md5: put.md5, uploadedAt, told: !put.isNew });
    return put.isNew ? uploadedAt : undefined;
  }

  /** When the object was removed; undefined if it was not there. */
  async #remove(key: string): Promise<number | undefined> {
    if (this.#record.find(key) === undefined) return undefined;
    const removedAt = Date.now();
    await this.#props.s3.send(new DeleteObjectCommand({ Bucket: this.#props.bucketName, Key: key }));
    this.#record.remove(key);
    return removedAt;
  }

  #name(path: string): string {
    return relative(this.#folder, path).split(sep).join('/');
  }
}
