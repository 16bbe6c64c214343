import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

/** Where a running Newsdrop is reached. The first three are the addresses of the emulated services. */
export interface Endpoints {
  readonly s3: string;
  readonly sqs: string;
  readonly dynamodb: string;
  readonly api: string;
  readonly bucketName: string;
  readonly pid: number;
}

const FILE = 'endpoints.json';

/** Leaves word in the data folder, where `npm run drop` and other tools look. */
export function writeEndpoints(dataFolder: string, endpoints: Endpoints): void {
  writeFileSync(join(dataFolder, FILE), `${JSON.stringify(endpoints, undefined, 2)}\n`);
}

/** Finds the Newsdrop that runs on a data folder. Throws a StartProblem if none does. */
export async function findRunning(dataFolder: string): Promise<Endpoints> {
  const endpoints = readEndpoints(dataFolder);
  // A process that was killed leaves its word behind.
  if (endpoints !== undefined && (await answers(`${endpoints.s3}/health`))) return endpoints;
  throw new StartProblem(`no Newsdrop is running on ${resolve(dataFolder)}: start one with "npm start"`);
}

/** Takes the word back when a run ends. */
export function removeEndpoints(dataFolder: string): void {
  rmSync(join(dataFolder, FILE), { force: true });
}

function readEndpoints(dataFolder: string): Endpoints | undefined {
  try {
    return JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')) as Endpoints;
  } catch {
    return undefined;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
