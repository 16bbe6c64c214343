import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, delimiter, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StartProblem } from './start-problem.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(PROJECT, '.cache', 'synth');
/** All that a template and its bundles are made of. */
const INPUTS = ['infra', 'functions', 'shared', 'cdk.json', 'package-lock.json', 'tsconfig.json'];
/** This room only reads what synthesis writes. */
const NOT_AN_INPUT = join('infra', 'local');
/** Assemblies kept, so that going back to an earlier state of the source is quick. */
const KEPT = 4;
/** How the folder of an assembly that is being made begins. */
const UNFINISHED = 'making-';
/** Milliseconds after which such a folder is what a killed process left: synthesis takes seconds. */
const ABANDONED_MS = 3_600_000;

/**
 * Runs the CDK app as `cdk synth` does and returns the folder of its cloud assembly. An assembly is kept by a hash of
 * what it was made of, and made again only when that changes; several processes may do this at once.
 *
 * @param signal ends the synthesis; nothing is left of it
 */
export async function synthesiseStack(log: (line: string) => void, signal?: AbortSignal): Promise<string> {
  const folder = join(CACHE, hashInputs());
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  log('Synthesising the stack and bundling its functions …');
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(join(CACHE, UNFINISHED));
  try {
    await runApp(making, signal);
    rename(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  dropOldAssemblies(folder);
  return folder;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap((input) => listFiles(join(PROJECT, input))).sort()) {
    hash
      .update(`${relative(PROJECT, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): string[] {
  if (!existsSync(path) || path === join(PROJECT, NOT_AN_INPUT)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)));
}

async function runApp(outdir: string, signal: AbortSignal | undefined): Promise<void> {
  const { context = {} } = JSON.parse(readFileSync(join(PROJECT, 'cdk.json'), 'utf8')) as { context?: object };
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const app = spawn(process.execPath, [join('infra', 'app.ts')], {
    cwd: PROJECT,
    env: {
      ...process.env,
      // The bundler of the project is found first, as in an npm script.
      PATH: [join(PROJECT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter),
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify(context),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal !== undefined && { signal }),
  });
  let output = '';
  for (const stream of [app.stdout, app.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  app.on('error', (error) => {
    output += String(error);
    resolve(null);
  });
  app.on('close', resolve);
  const exitCode = await promise;
  signal?.throwIfAborted();
  if (exitCode !== 0) throw new StartProblem(`the stack could not be synthesised:\n${output.trim()}`);
}

/** Another process may have been first: its assembly is the same. */
function rename(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(join(folder, 'manifest.json'))) throw error;
  }
}

function dropOldAssemblies(current: string): void {
  const others = readdirSync(CACHE)
    .map((name) => join(CACHE, name))
    .filter((path) => path !== current)
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  const whole = others.filter((path) => !isUnfinished(path));
  const abandoned = others.filter((path) => isUnfinished(path) && Date.now() - statSync(path).mtimeMs > ABANDONED_MS);
  for (const path of [...abandoned, ...whole.slice(KEPT - 1)]) rmSync(path, { recursive: true, force: true });
}

function isUnfinished(path: string): boolean {
  return basename(path).startsWith(UNFINISHED);
}
