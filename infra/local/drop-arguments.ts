import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export interface DropArguments {
  readonly paths: readonly string[];
  readonly source: string;
  readonly data: string;
  readonly json: boolean;
  readonly help: boolean;
}

export const DROP_USAGE = `usage: npm run drop -- <files or folders> [options]
  --source <id>     whose files they are (default drop)
  --data <folder>   the data folder of the running Newsdrop (default .newsdrop)
  --json            print each receipt as a line of JSON
  --help            this text
Exit code: 0 all ingested, 1 some rejected or without a receipt, 2 wrong arguments.`;

/** Throws a UsageError for an argument that is missing, unknown or wrong. */
export function readDropArguments(args: readonly string[]): DropArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help) throw usageError('name the files to drop');
  if (values.source === '' || /^\.|\//.test(values.source))
    throw usageError(`--source ${values.source} is no source id`);
  return { ...values, paths: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        source: { type: 'string', default: 'drop' },
        data: { type: 'string', default: '.newsdrop' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw usageError(error instanceof Error ? error.message : String(error));
  }
}

function usageError(problem: string): UsageError {
  return new UsageError(`${problem}\n\n${DROP_USAGE}`);
}
