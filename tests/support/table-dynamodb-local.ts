import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';

const run = promisify(execFile);

/** AWS's DynamoDB Local as Amplify publishes it; only its jar and libraries are used, never its npm dependencies. */
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30';
const CACHE = resolve(import.meta.dirname, '../../.cache/dynamodb-local');
const JAR = join(CACHE, 'package/emulator/DynamoDBLocal.jar');
const JAVA_VERSION = 17;
/** It takes seconds; a busy machine may take a minute. */
const START_MS = 120_000;

/** What keeps DynamoDB Local from starting, in a sentence for whoever started it. */
export class DynamoDBLocalProblem extends Error {
  override readonly name = 'DynamoDBLocalProblem';
}

/** A DynamoDB Local in memory, on a port of its own. The first start fetches it. */
export async function startDynamoDBLocal(): Promise<{ readonly endpoint: string; stop(): void }> {
  await requireJava();
  if (!existsSync(JAR)) await fetchJar();
  const port = await freePort();
  const libraries = `-Djava.library.path=${join(CACHE, 'package/emulator/DynamoDBLocal_lib')}`;
  const java = spawn('java', [libraries, '-jar', JAR, '-inMemory', '-sharedDb', '-port', String(port)], {
    // It leaves a file of its own in the folder it starts in.
    cwd: CACHE,
    stdio: 'ignore',
  });
  const endpoint = `http://127.0.0.1:${port}`;
  try {
    await answering(endpoint, java);
  } catch (error) {
    java.kill();
    throw error;
  }
  return { endpoint, stop: () => java.kill() };
}

async function requireJava(): Promise<void> {
  const output = await run('java', ['-version']).then(
    ({ stderr }) => stderr,
    () => '',
  );
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1];
  if (version !== undefined && Number(version) >= JAVA_VERSION) return;
  const found = version === undefined ? 'none was found' : `version ${version} was found`;
  throw new DynamoDBLocalProblem(
    `DynamoDB Local needs Java ${JAVA_VERSION} or later on the PATH; ${found}. The same tests run on dynalite with npm test.`,
  );
}

async function fetchJar(): Promise<void> {
  await mkdir(dirname(CACHE), { recursive: true });
  const fetching = await mkdtemp(`${CACHE}-`);
  try {
    const { stdout } = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', fetching]);
    const tarball = join(fetching, stdout.trim().split('\n').at(-1) ?? '');
    await run('tar', ['-xzf', tarball, '-C', fetching, 'package/emulator']);
    await rm(tarball);
    await rm(CACHE, { recursive: true, force: true });
    await rename(fetching, CACHE);
  } catch (cause) {
    throw new DynamoDBLocalProblem(`${PACKAGE} could not be fetched from npm.`, { cause });
  } finally {
    await rm(fetching, { recursive: true, force: true });
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new DynamoDBLocalProblem('No port is free.');
  return address.port;
}

async function answering(endpoint: string, java: ChildProcess): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && java.exitCode === null) {
    try {
      await client.send(new ListTablesCommand({}));
      client.destroy();
      return;
    } catch {
      await new Promise((resume) => setTimeout(resume, 200));
    }
  }
  throw new DynamoDBLocalProblem('DynamoDB Local did not start.');
}
