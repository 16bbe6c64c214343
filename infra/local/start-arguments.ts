import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export interface StartArguments {
  readonly port: number;
  readonly data: string;
  readonly inbox: string;
  readonly fresh: boolean;
  readonly verbose: boolean;
  readonly help: boolean;
}

const DEFAULTS = { port: '8480', data: '.newsdrop', inbox: 'inbox' };

export const START_USAGE = `usage: npm start -- [options]
  --port <number>   port of the HTTP API (default ${DEFAULTS.port}; 0 takes a free one)
  --data <folder>   where everything is kept (default ${DEFAULTS.data})
  --inbox <folder>  folder to watch; made with sample articles if it is not there (default ${DEFAULTS.inbox})
  --fresh           forget everything kept before; the inbox is left as it is and ingested again
  --verbose         show what the functions write, and the addresses of S3, SQS and DynamoDB
  --help            this text`;

/** Throws a UsageError for an argument that is unknown or wrong. */
export function readStartArguments(args: readonly string[]): StartArguments {
  const { values } = parse(args);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) throw usageError(`--port ${values.port} is no port number`);
  for (const name of ['data', 'inbox'] as const) {
    if (values[name] === '') throw usageError(`--${name} needs a folder`);
  }
  return { ...values, port };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: DEFAULTS.port },
        data: { type: 'string', default: DEFAULTS.data },
        inbox: { type: 'string', default: DEFAULTS.inbox },
        fresh: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

function usageError(problem: string): UsageError {
  return new UsageError(`${problem}\n\n${START_USAGE}`);
}
