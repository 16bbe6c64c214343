import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { inspectFile } from './inspect-file.ts';
import { walkFiles } from './walk-files.ts';

const USAGE = `usage: npm run -s inspect -- [--only parse] <files or folders>

Prints a line of JSON per file: what Newsdrop makes of it, by the very code that the pipeline runs, without any server.
  --only parse   leave tags, keywords and the machine's summary out`;

// npm runs its scripts in the project's folder and says here where the person is, whose paths these are.
if (process.env.npm_lifecycle_event === 'inspect') process.chdir(process.env.INIT_CWD ?? '.');

const arguments_ = readArguments();
if (arguments_ === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  process.stdout.on('error', stopWithReader);
  for await (const path of walkFiles(arguments_.paths)) {
    const line = `${JSON.stringify(await inspectFile(path, arguments_.depth))}\n`;
    // Waiting for the reader keeps memory flat over thousands of files.
    if (!process.stdout.write(line)) await once(process.stdout, 'drain');
  }
}

/** A reader that has seen enough (`| head`) is no fault. */
function stopWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

function readArguments(): { paths: string[]; depth: 'parse' | 'full' } | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
    if (positionals.length === 0 || (values.only !== undefined && values.only !== 'parse')) return undefined;
    return { paths: positionals, depth: values.only === 'parse' ? 'parse' : 'full' };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
