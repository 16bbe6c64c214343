import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type LocalNewsdrop, type LocalProps, startLocal } from '../../infra/local/start-local.ts';
import type { Article } from '../../shared/article/article.ts';
import type { ArticleCard } from '../../shared/article/article-card.ts';
import type { Change } from '../../shared/article/change.ts';
import type { Receipt } from '../../shared/article/receipt.ts';

const PATIENCE_MS = 30_000;
const LOOK_MS = 50;
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The real stack on this machine, from the outside only: drop files, read the API. */
export class Newsroom {
  readonly folder = mkdtempSync(join(tmpdir(), 'newsdrop-newsroom-'));
  #running: LocalNewsdrop | undefined;

  async start(props: Pick<LocalProps, 'synthDir' | 'engineEndpoints'> = {}): Promise<void> {
    this.#running = await startLocal({ dataDir: join(this.folder, 'data'), port: 0, ...props });
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    this.#running = undefined;
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Uploads a file and waits for the receipt of this very upload. */
  async drop(key: string, content: string | Uint8Array): Promise<Receipt> {
    const before = (await this.receipt(key))?.finishedAt;
    await this.dropUnwatched(key, content);
    return this.#receiptAfter(before, key);
  }

  /** Uploads files one after the other, each under a key of its own; gives the id of the first article of the last one. */
  async dropInTurn(name: string, files: readonly (string | Uint8Array)[]): Promise<string> {
    let id = '';
    for (const [place, file] of files.entries()) {
      const { articles } = await this.drop(`incoming/wire/${name}-${place}.xml`, file);
      id = articles[0]?.id ?? '';
    }
    return id;
  }

  async dropUnwatched(key: string, content: string | Uint8Array): Promise<void> {
    await this.#s3().send(
      new PutObjectCommand({ Bucket: this.local.bucketName, Key: key, Body: Buffer.from(content) }),
    );
  }

  /** Sends a message of S3's as the bucket would, and waits until it has been handed to the ingest function. */
  async announce(...records: object[]): Promise<void> {
    const sqs = new SQSClient({ endpoint: this.local.endpoints.sqs, region: 'us-east-1', credentials: CREDENTIALS });
    const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({}));
    const QueueUrl = QueueUrls.find((url) => url.includes('IngestionQueue'));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ Records: records }) }));
    await this.local.idle();
  }

  /** Deletes a file and waits for the receipt of this very deletion. */
  async remove(key: string): Promise<Receipt> {
    const before = (await this.receipt(key))?.finishedAt;
    await this.#s3().send(new DeleteObjectCommand({ Bucket: this.local.bucketName, Key: key }));
    return this.#receiptAfter(before, key);
  }

  async receipt(key: string): Promise<Receipt | undefined> {
    const response = await this.get(`/v1/uploads?key=${encodeURIComponent(key)}`);
    return response.status === 404 ? undefined : ((await response.json()) as Receipt);
  }

  get(path: string, init?: RequestInit): Promise<Response> {
    return fetch(`${this.local.apiUrl}${path}`, init);
  }

  async article(id: string): Promise<Article> {
    const response = await this.get(`/v1/articles/${id}`);
    if (!response.ok) throw new Error(`article ${id} is answered with ${response.status}`);
    return (await response.json()) as Article;
  }

  async statusOf(id: string): Promise<number> {
    return (await this.get(`/v1/articles/${id}`)).status;
  }

  /** All pages of a list. */
  async list(query = ''): Promise<ArticleCard[]> {
    const cards: ArticleCard[] = [];
    let path: string | undefined = `/v1/articles${query}`;
    while (path !== undefined) {
      const page = (await (await this.get(path)).json()) as { items: ArticleCard[]; nextCursor?: string };
      cards.push(...page.items);
      path = page.nextCursor && `/v1/articles?${query.slice(1)}&cursor=${page.nextCursor}`;
    }
    return cards;
  }

  /** A list once it is as long as is waited for: the first article of a language comes to mixed lists after a moment. */
  async listOf(count: number, query: string): Promise<ArticleCard[]> {
    return this.#until(async () => {
      const cards = await this.list(query);
      return cards.length >= count ? cards : undefined;
    }, `${count} articles in ${query}`);
  }

  async lists(id: string, query = ''): Promise<boolean> {
    return (await this.list(query)).some((card) => card.id === id);
  }

  /** The change feed of one article, once it holds as many changes as are waited for. */
  async changesOf(id: string, count: number): Promise<Change['kind'][]> {
    return this.#until(async () => {
      const kinds = (await this.#changes()).filter((change) => change.id === id).map(({ kind }) => kind);
      return kinds.length >= count ? kinds : undefined;
    }, `${count} changes of ${id}`);
  }

  get local(): LocalNewsdrop {
    if (this.#running === undefined) throw new Error('the newsroom has not started');
    return this.#running;
  }

  async #changes(): Promise<Change[]> {
    const changes: Change[] = [];
    let cursor = '';
    while (true) {
      const response = await this.get(`/v1/changes?limit=100${cursor}`);
      const page = (await response.json()) as { items: Change[]; nextCursor: string; atEnd: boolean };
      changes.push(...page.items);
      if (page.atEnd) return changes;
      cursor = `&cursor=${page.nextCursor}`;
    }
  }

  #receiptAfter(finishedAt: string | undefined, key: string): Promise<Receipt> {
    return this.#until(async () => {
      const newest = await this.receipt(key);
      return newest !== undefined && newest.finishedAt !== finishedAt ? newest : undefined;
    }, `a receipt of ${key}`);
  }

  #s3(): S3Client {
    const { s3 } = this.local.endpoints;
    return new S3Client({ endpoint: s3, region: 'us-east-1', credentials: CREDENTIALS, forcePathStyle: true });
  }

  async #until<Found>(look: () => Promise<Found | undefined>, what: string): Promise<Found> {
    const deadline = Date.now() + PATIENCE_MS;
    while (Date.now() < deadline) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    throw new Error(`waited in vain for ${what}`);
  }
}
