/**
 * The inside of a worker: loads one function's bundle and runs its handler, one invocation at a time, as Lambda's
 * runtime does. Everything goes in and out as JSON text, so that only what Lambda can carry gets through.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionIdentity, InvocationAnswer, InvocationRequest } from './worker-protocol.ts';

type Handler = (event: unknown, context: object) => unknown;

const port = parentPort;
if (port === null) throw new Error('function-worker runs in a worker only');
const identity = workerData as FunctionIdentity;
const handler = await loadHandler(identity);
port.on('message', (request: InvocationRequest) => {
  void answer(request).then((message) => port.postMessage(message));
});
port.postMessage({ ready: true });

async function loadHandler({ codePath, handler: name }: FunctionIdentity): Promise<Handler> {
  const [file = '', exported = ''] = splitHandler(name);
  const path = ['.mjs', '.js', '.cjs'].map((ending) => join(codePath, `${file}${ending}`)).find((p) => existsSync(p));
  if (path === undefined) throw new Error(`there is no module ${file} in ${codePath}`);
  const module: Record<string, unknown> = await import(pathToFileURL(path).href);
  const found = module[exported];
  if (typeof found !== 'function') throw new Error(`${path} does not export ${exported}`);
  return found as Handler;
}

function splitHandler(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

async function answer({ event, requestId, deadline }: InvocationRequest): Promise<InvocationAnswer> {
  try {
    const result = await handler(JSON.parse(event), makeContext(requestId, deadline));
    return { payload: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return { error: describe(error) };
  }
}

/** https://docs.aws.amazon.com/lambda/latest/dg/nodejs-context.html, without what only callback handlers use. */
function makeContext(awsRequestId: string, deadline: number): object {
  const { name, arn, memoryMegabytes } = identity;
  return {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMegabytes),
    awsRequestId,
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
}

function describe(error: unknown): { errorType: string; errorMessage: string; trace: string } {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: '' };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack ?? '' };
}
