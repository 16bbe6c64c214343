/**
 * Prints what one article of 4 KB takes on its way through the ingest, stage by stage, cold and warm: processor time,
 * bytes allocated, files and bytes of tables read; and what is deployed with each function. The code that is measured is
 * bundled and minified as it is deployed.
 *
 *   npm run bench:article [-- --rounds 200]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFunction } from '../../../infra/bundling/bundle-function.ts';
import { packData } from '../../../infra/bundling/pack-data.ts';
import { ENV } from '../../../shared/env/env-names.ts';
import { bundleModule } from '../parse/bundle-module.ts';
import { printBar } from '../tags/print-bar.ts';
import type { ArticleFigures, StageFigures } from './measure-article.ts';
import { SAMPLE_FILES } from './sample-files.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** So large a young generation that nothing is collected while a stage runs: what it allocates is counted whole. */
const COUNT_ALLOCATIONS = ['--expose-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'];
const COUNTED_ROUNDS = '9';
const FUNCTIONS = { ingest: 'functions/ingest/handler.ts', read: 'functions/read-api/handler.ts' } as const;
/** Settings as a stage gives them, so that a function opens as it does in the cloud. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-west-1',
  [ENV.tableName]: 'bench',
  [ENV.bucketName]: 'bench',
  [ENV.retentionDays]: '180',
  [ENV.cacheSeconds]: '10',
};

const { rounds = '200' } = parseArgs({ options: { rounds: { type: 'string' } } }).values;
const folder = mkdtempSync(join(tmpdir(), 'newsdrop-bench-'));
try {
  const { path: stages } = await bundleModule(join(import.meta.dirname, 'stages.ts'), folder);
  packData([join(ROOT, 'shared')], join(folder, 'data'));
  for (const { name, text } of SAMPLE_FILES) {
    const path = join(folder, name);
    writeFileSync(path, text);
    report(name, measure(stages, path, [], rounds), measure(stages, path, COUNT_ALLOCATIONS, COUNTED_ROUNDS));
  }
  await reportDeployment();
} finally {
  rmSync(folder, { recursive: true });
}

function measure(stages: string, path: string, flags: readonly string[], times: string): ArticleFigures {
  const script = join(import.meta.dirname, 'measure-article.ts');
  return JSON.parse(execFileSync(process.execPath, [...flags, script, stages, path, times], { encoding: 'utf8' }));
}

/** Time comes from a process as it is deployed, allocations from one that collects nothing. */
function report(name: string, timed: ArticleFigures, counted: ArticleFigures): void {
  const { size } = statSync(join(folder, name));
  console.log(`\n${name}: ${kilobytes(size)} KB`);
  const rows = timed.stages.map((stage, at) => [stage.name, rowOf(stage, counted.stages[at] ?? stage)] as const);
  console.table({
    'load the code': { 'cold ms': timed.load.coldMs.toFixed(1) },
    ...Object.fromEntries(rows),
    [timed.whole.name]: rowOf(timed.whole, counted.whole),
  });
  const cold = timed.stages.reduce((sum, { coldMs }) => sum + coldMs, 0);
  const read = timed.stages.reduce((sum, { bytes }) => sum + bytes, 0);
  printBar('warm, ms of processor time', timed.whole.warmMs.toFixed(1), '30');
  printBar('first article of a process, tables and all, ms', cold.toFixed(0), '-');
  printBar('tables read for it, MB', (read / 1e6).toFixed(2), '5');
  printBar('heap and buffers that stay, MB', (counted.kept / 1e6).toFixed(1), '-');
}

function rowOf(timed: StageFigures, counted: StageFigures): Record<string, string> {
  return {
    'cold ms': timed.coldMs.toFixed(1),
    'warm ms': timed.warmMs.toFixed(2),
    'cold KB allocated': kilobytes(counted.coldAllocated),
    'warm KB allocated': kilobytes(counted.warmAllocated),
    'files read': String(timed.files),
    'KB read': kilobytes(timed.bytes),
    'KB read again': kilobytes(timed.warmBytes),
  };
}

async function reportDeployment(): Promise<void> {
  console.log('\nWhat is deployed');
  const tables = readdirSync(join(folder, 'data')).map((name) => statSync(join(folder, 'data', name)).size);
  printBar('tables beside the ingest, MB', (tables.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2), '5');
  for (const [name, handler] of Object.entries(FUNCTIONS)) {
    const { path, bytes, sdkBytes } = await bundleFunction(join(ROOT, handler), join(folder, name, 'index.mjs'));
    printBar(`code of the ${name} function, KB`, kilobytes(bytes), '1000');
    printBar('  of it all but the SDK of AWS', kilobytes(bytes - sdkBytes), '1000');
    if (name === 'read') printBar('tables that it reads, files', String(tablesReadBy(path)), '0');
  }
}

function tablesReadBy(bundle: string): number {
  const script = join(import.meta.dirname, 'measure-reads.ts');
  const env = { ...process.env, ...ENVIRONMENT };
  return JSON.parse(execFileSync(process.execPath, [script, bundle], { encoding: 'utf8', env })).files;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
