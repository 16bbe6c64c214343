import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** Undefined when none is running or none ever did. A process that was killed leaves its word behind: ask before use. */
export function readEndpoints(dataFolder: string): Endpoints | undefined {
  try {
    return JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')) as Endpoints;
  } catch {
    return undefined;
  }
}

export function removeEndpoints(dataFolder: string): void {
  rmSync(join(dataFolder, FILE), { force: true });
}
