/**
 * Throws damaged and hostile files at the pipeline, from bytes to finished records, and reports every crash, time-out,
 * excess of memory and record that is not as promised. The same seed makes the same cases.
 *
 *   npm run fuzz -- --minutes 5 [--seed 1] [--from 0]
 *   npm run fuzz -- --replay .cache/fuzz/1-42.bin
 *
 * Ends with exit code 1 when anything was found; each finding is written to `.cache/fuzz/`.
 */
import { parseArgs } from 'node:util';
import { CaseRunner } from './case-runner.ts';
import { keepCase, readKeptCase } from './keep-case.ts';
import { loadSeeds } from './load-seeds.ts';
import { makeCase } from './make-case.ts';
import { Report } from './report.ts';
import type { RunLimits } from './within-limits.ts';

/** Processor time for a file of up to `LIMIT_BYTES`; more for greater ones, in proportion. */
const LIMIT_MILLISECONDS = 10_000;
const LIMIT_BYTES = 1_000_000;
/** A megabyte may also be a thousand articles of a few lines: each may take what one of 4 KB takes (`npm run bench:article`). */
const LIMIT_OF_ARTICLE = 20;
/** What the ingest function has. */
const MEMORY_LIMIT = 1769 * 2 ** 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    replay: { type: 'string' },
  },
});
const runner = new CaseRunner();
try {
  if (values.replay === undefined) await fuzz(Number(values.minutes), Number(values.seed), Number(values.from));
  else await replay(values.replay);
} finally {
  await runner.close();
}

async function fuzz(minutes: number, seed: number, from: number): Promise<void> {
  const { seeds, hasCorpus } = loadSeeds();
  if (!hasCorpus) console.log('The development data (../shared/corpus) is not on this machine: fixtures only.');
  console.log(`${seeds.length} files to mutate, seed ${seed}, ${minutes} minutes`);
  const report = new Report();
  const end = Date.now() + minutes * 60_000;
  for (let place = from; Date.now() < end; place += 1) {
    const tried = makeCase(seed, place, seeds);
    const { outcome, cost } = await runner.run(tried, limitsOf(tried.weight));
    report.add(tried, outcome, cost);
    if (outcome.end === 'fault') {
      console.log(`\n${outcome.kind}: ${keepCase(tried, outcome)}\n${tried.recipe.join(' > ')}\n${outcome.detail}`);
    }
  }
  console.log(`\n${report}`);
  if (report.faults > 0) process.exitCode = 1;
}

async function replay(path: string): Promise<void> {
  const kept = readKeptCase(path);
  const { outcome, cost } = await runner.run(kept, limitsOf(kept.weight));
  console.log(outcome, `${Math.round(cost.cpu)} ms, ${Math.round(cost.memory / 2 ** 20)} MB`);
  if (outcome.end === 'fault') process.exitCode = 1;
}

function limitsOf(weight: number): RunLimits {
  const cpu = LIMIT_MILLISECONDS * Math.max(1, weight / LIMIT_BYTES);
  return { cpu, cpuOfArticle: LIMIT_OF_ARTICLE, memory: MEMORY_LIMIT };
}
