import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineEndpoints } from './runtime/lambda-environment.ts';
import { readStartArguments, START_USAGE, type StartArguments } from './start-arguments.ts';
import { type LocalNewsdrop, startLocal } from './start-local.ts';
import { StartProblem } from './start-problem.ts';
import { UsageError } from './usage-error.ts';

const SAMPLES = fileURLToPath(new URL('./samples', import.meta.url));

/** Runs until it is told to stop. Sets the exit code: 0 after a stop, 1 for a problem of starting, 2 for a wrong argument. */
export async function runStart(args: readonly string[]): Promise<void> {
  // Lambda's clock is UTC, and the functions' workers share this process's.
  process.env.TZ = 'UTC';
  try {
    const wanted = readStartArguments(args);
    if (wanted.help) return console.log(START_USAGE);
    await runUntilSignal(wanted, stopSignal());
    process.exit(0);
  } catch (error) {
    if (!(error instanceof StartProblem || error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function runUntilSignal(wanted: StartArguments, signal: AbortSignal): Promise<void> {
  if (!existsSync(wanted.inbox)) cpSync(SAMPLES, wanted.inbox, { recursive: true });
  const local = await startLocal({
    dataDir: wanted.data,
    port: wanted.port,
    inbox: wanted.inbox,
    fresh: wanted.fresh,
    log: (line) => console.log(line),
    engineEndpoints: engineEndpoints(process.env),
    announce: (running) => announce(running, wanted),
    signal,
    ...(wanted.verbose && { onFunctionOutput: (_, text) => process.stdout.write(text) }),
  }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  if (!signal.aborted) await once(signal, 'abort');
  await local?.stop();
}

function announce({ apiUrl, endpoints, openRoutes }: LocalNewsdrop, { inbox, data, verbose }: StartArguments): void {
  const lines = [
    '',
    `Newsdrop is running. Drop files in ${resolve(inbox)} (a subfolder is a source) and read them here:`,
    `  ${apiUrl}/v1/articles`,
    `Kept in ${resolve(data)}; the functions' logs are in its folder logs. Ctrl-C stops.`,
    ...(openRoutes.length > 0 ? [`Open here, but not without IAM in the cloud: ${openRoutes.join(', ')}`] : []),
    ...(verbose ? [`S3 ${endpoints.s3}  SQS ${endpoints.sqs}  DynamoDB ${endpoints.dynamodb}`] : []),
    '',
  ];
  console.log(lines.join('\n'));
}

/** Those that the SDK's own variables name: a stand-in, or a proxy that signs requests anew. */
function engineEndpoints(env: NodeJS.ProcessEnv): Partial<EngineEndpoints> {
  const { AWS_ENDPOINT_URL_BEDROCK_RUNTIME, AWS_ENDPOINT_URL_COMPREHEND } = env;
  return {
    ...(AWS_ENDPOINT_URL_BEDROCK_RUNTIME && { AWS_ENDPOINT_URL_BEDROCK_RUNTIME }),
    ...(AWS_ENDPOINT_URL_COMPREHEND && { AWS_ENDPOINT_URL_COMPREHEND }),
  };
}

/** Aborted when somebody wants it to stop, also while it is still starting. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    // Who asks twice is in a hurry; what is cut off is found again by the next start.
    if (stopping.signal.aborted) process.exit(1);
    console.log(signal === 'SIGINT' ? '\nStopping …' : 'Stopping …');
    stopping.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return stopping.signal;
}
