import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeServer, listenOnLoopback } from '../../infra/local/services/loopback.ts';

/** How a service behaves that does not answer as it should. */
export type Mood =
  | 'throttling'
  | 'denying'
  | 'failing'
  | 'refusing'
  | 'hanging-up'
  | 'silent'
  | 'stopping-midway'
  | 'dripping'
  | 'babbling'
  | 'misshapen';

export interface ConverseRequest {
  readonly modelId: string;
  readonly system: string;
  readonly text: string;
  readonly maxTokens: number;
}

/** An entity to be heard wherever its text stands; the offsets may lie. */
export interface StandInEntity {
  readonly Text: string;
  readonly Type: string;
  readonly Score: number;
  readonly shifted?: number;
}

const MODELS: ReadonlySet<string> = new Set(['amazon.nova-micro-v1:0', 'eu.amazon.nova-micro-v1:0']);
const LANGUAGES: ReadonlySet<string> = new Set('en es fr de it pt ar hi ja ko zh zh-TW'.split(' '));
const MAX_COMPREHEND_BYTES = 100 * 1024;
const DRIP_MILLIS = 20;

/**
 * Bedrock's Converse and Comprehend's DetectEntities over HTTP, as the services answer (their API references): signed
 * requests only, their limits, their errors, code points in offsets. What a model writes and which names are heard are
 * the test's; so are moods, in which it fails, stalls or talks nonsense.
 */
export class StandInEngines {
  /** What came, in order. */
  readonly asked: ('converse' | 'entities')[] = [];
  readonly converseRequests: ConverseRequest[] = [];
  readonly heardTexts: string[] = [];
  /** For the next requests, one each; after them `mood` holds. */
  readonly passingMoods: Mood[] = [];
  mood: Mood | undefined;
  write: (request: ConverseRequest) => { readonly text: string; readonly stopReason?: string } = () => ({ text: '' });
  entities: readonly StandInEntity[] = [];
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));
  #endpoint = '';

  async start(): Promise<void> {
    this.#endpoint = await listenOnLoopback(this.#server, 0);
  }

  get endpoints() {
    return { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: this.#endpoint, AWS_ENDPOINT_URL_COMPREHEND: this.#endpoint };
  }

  stop(): Promise<void> {
    return closeServer(this.#server);
  }

  /** As new, but at the same address. */
  reset(): void {
    for (const list of [this.asked, this.converseRequests, this.heardTexts, this.passingMoods]) list.length = 0;
    this.mood = undefined;
    this.write = () => ({ text: '' });
    this.entities = [];
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const isComprehend = request.headers['x-amz-target'] === 'Comprehend_20171127.DetectEntities';
    this.asked.push(isComprehend ? 'entities' : 'converse');
    const mood = this.passingMoods.shift() ?? this.mood;
    const service = isComprehend ? 'comprehend' : 'bedrock';
    if (!isSigned(request, service)) refuse(response, service, 403, 'MissingAuthenticationTokenException');
    else if (mood !== undefined) await misbehave(mood, response, service);
    else if (isComprehend) this.#detectEntities(body, response);
    else this.#converse(request.url ?? '', body, response);
  }

  #converse(url: string, body: string, response: ServerResponse): void {
    const modelId = decodeURIComponent(/^\/model\/([^/]+)\/converse$/.exec(url)?.[1] ?? '');
    const { system, messages, inferenceConfig } = JSON.parse(body) as {
      system: { text: string }[];
      messages: { role: string; content: { text: string }[] }[];
      inferenceConfig: { maxTokens: number };
    };
    const [message] = messages;
    if (!MODELS.has(modelId) || message?.role !== 'user') {
      refuse(response, 'bedrock', 400, 'ValidationException');
      return;
    }
    const asked: ConverseRequest = {
      modelId,
      system: system.map(({ text }) => text).join('\n'),
      text: message.content.map(({ text }) => text).join(''),
      maxTokens: inferenceConfig.maxTokens,
    };
    this.converseRequests.push(asked);
    const { text, stopReason = 'end_turn' } = this.write(asked);
    answer(response, 'application/json', {
      metrics: { latencyMs: 1 },
      output: { message: { role: 'assistant', content: [{ text }] } },
      stopReason,
      usage: {
        inputTokens: asked.text.length,
        outputTokens: text.length,
        totalTokens: asked.text.length + text.length,
      },
    });
  }

  #detectEntities(body: string, response: ServerResponse): void {
    const { Text, LanguageCode } = JSON.parse(body) as { Text: string; LanguageCode: string };
    this.heardTexts.push(Text);
    const fault = !LANGUAGES.has(LanguageCode)
      ? 'UnsupportedLanguageException'
      : Buffer.byteLength(Text) > MAX_COMPREHEND_BYTES
        ? 'TextSizeLimitExceededException'
        : undefined;
    if (fault !== undefined) {
      refuse(response, 'comprehend', 400, fault);
      return;
    }
    const Entities = this.entities.flatMap(({ shifted = 0, ...entity }) =>
      placesOf(entity.Text, Text).map((unit) => {
        const BeginOffset = Array.from(Text.slice(0, unit)).length + shifted;
        return { ...entity, BeginOffset, EndOffset: BeginOffset + Array.from(entity.Text).length };
      }),
    );
    answer(response, 'application/x-amz-json-1.1', { Entities });
  }
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function isSigned(request: IncomingMessage, service: string): boolean {
  const { authorization = '' } = request.headers;
  return authorization.startsWith('AWS4-HMAC-SHA256') && authorization.includes(`/${service}/aws4_request`);
}

function answer(response: ServerResponse, type: string, body: unknown): void {
  response.writeHead(200, { 'content-type': type }).end(JSON.stringify(body));
}

/** Bedrock names an error in a header, Comprehend in the body. */
function refuse(response: ServerResponse, service: string, status: number, code: string): void {
  if (service === 'bedrock') {
    response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code });
    response.end(JSON.stringify({ message: 'as the service words it' }));
  } else {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ __type: code, Message: 'as the service words it' }));
  }
}

async function misbehave(mood: Mood, response: ServerResponse, service: string): Promise<void> {
  const isBedrock = service === 'bedrock';
  switch (mood) {
    case 'throttling':
      refuse(response, service, isBedrock ? 429 : 400, 'ThrottlingException');
      return;
    case 'denying':
      refuse(response, service, isBedrock ? 403 : 400, 'AccessDeniedException');
      return;
    case 'failing':
      refuse(response, service, 500, 'InternalServerException');
      return;
    case 'refusing':
      refuse(response, service, 400, isBedrock ? 'ValidationException' : 'InvalidRequestException');
      return;
    case 'hanging-up':
      response.socket?.destroy();
      return;
    case 'silent':
      return;
    case 'stopping-midway':
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"output":');
      return;
    case 'dripping':
      response.writeHead(200, { 'content-type': 'application/json' });
      while (!response.destroyed) {
        response.write(' ');
        await sleep(DRIP_MILLIS);
      }
      return;
    case 'babbling':
      response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Service is fine</html>');
      return;
    case 'misshapen':
      answer(response, 'application/json', {
        output: { message: { content: 'text' } },
        Entities: [{ Type: 7 }],
      });
      return;
  }
}
