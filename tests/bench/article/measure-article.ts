/**
 * Carries one file through the pipeline's stages in a process of its own, once cold and then warm, and prints what each
 * took as JSON.
 *
 *   node [--expose-gc] tests/bench/article/measure-article.ts <bundle of stages.ts> <file> <warm rounds>
 */
import { readFileSync } from 'node:fs';
import { countReads } from './count-reads.ts';
import type * as Stages from './stages.ts';

/** What one stage took for one article. */
export interface StageFigures {
  readonly name: string;
  /** Milliseconds of processor time. */
  readonly coldMs: number;
  readonly warmMs: number;
  /** Bytes of the heap and of buffers. Exact when no garbage was collected meanwhile: run with a young generation that is large enough. */
  readonly coldAllocated: number;
  readonly warmAllocated: number;
  /** Files read, and their bytes, the first time. */
  readonly files: number;
  readonly bytes: number;
  /** The same, when all is warm: none, if tables are loaded once. */
  readonly warmBytes: number;
}

export interface ArticleFigures {
  /** Loading the code. */
  readonly load: Pick<StageFigures, 'coldMs' | 'files' | 'bytes'>;
  readonly stages: readonly StageFigures[];
  readonly whole: StageFigures;
  /** Bytes of heap and buffers that stay when the article is done. */
  readonly kept: number;
}

const WARM_UP = 100;

const read = countReads();
const [bundle = '', path = '', rounds = '1'] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = memory();
const { took: load, found } = await measure(() => import(bundle));
const { STAGES, WHOLE } = found as typeof Stages;

const cold: Taken[] = [];
const first: Stages.Work = { bytes, tags: [] };
for (const { run } of STAGES) cold.push((await measure(() => run(first))).took);
const coldWhole = (await measure(() => WHOLE.run({ bytes, tags: [] }))).took;

for (let round = 0; round < WARM_UP; round++) await passOf();
globalThis.gc?.();
const passes: Taken[][] = [];
for (let round = 0; round < Number(rounds); round++) {
  passes.push(await passOf());
}
const wholes: Taken[] = [];
for (let round = 0; round < Number(rounds); round++) {
  wholes.push((await measure(() => WHOLE.run({ bytes, tags: [] }))).took);
}
globalThis.gc?.();

const figures: ArticleFigures = {
  load: { coldMs: load.ms, files: load.files, bytes: load.bytes },
  stages: STAGES.map(({ name }, at) =>
    figuresOf(
      name,
      cold[at],
      passes.flatMap((pass) => pass[at] ?? []),
    ),
  ),
  whole: figuresOf(WHOLE.name, coldWhole, wholes),
  kept: memory() - before,
};
process.stdout.write(JSON.stringify(figures));

interface Taken {
  ms: number;
  allocated: number;
  files: number;
  bytes: number;
}

async function passOf(): Promise<Taken[]> {
  const work: Stages.Work = { bytes, tags: [] };
  const took = [];
  for (const { run } of STAGES) took.push((await measure(() => run(work))).took);
  return took;
}

async function measure(run: () => unknown): Promise<{ took: Taken; found: unknown }> {
  const [files, readBytes, heap, start] = [read.files, read.bytes, memory(), process.cpuUsage()];
  const found = await run();
  const { user, system } = process.cpuUsage(start);
  const took = {
    ms: (user + system) / 1000,
    allocated: memory() - heap,
    files: read.files - files,
    bytes: read.bytes - readBytes,
  };
  return { took, found };
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function figuresOf(name: string, once: Taken | undefined, again: readonly Taken[]): StageFigures {
  const allocated = again.map((taken) => taken.allocated).sort((one, other) => one - other);
  return {
    name,
    coldMs: once?.ms ?? 0,
    warmMs: again.reduce((sum, { ms }) => sum + ms, 0) / again.length,
    coldAllocated: once?.allocated ?? 0,
    warmAllocated: allocated[Math.floor(allocated.length / 2)] ?? 0,
    files: once?.files ?? 0,
    bytes: once?.bytes ?? 0,
    warmBytes: again.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
