import { ENGINES } from './engines.ts';
import { hasCorpus, loadSet } from './load-sets.ts';
import { type Extraction, scorePages } from './score.ts';

const SETS = ['aeb', 'wcxb-article-dev', 'fundus-parser', 'trafilatura'] as const;
const FIGURES = ['F1', 'P', 'R', 'exact', 'wordF1', 'segF1', 'title'] as const;

/**
 * Newsdrop beside other engines on the development sets, in one run: quality, milliseconds of processor time a page, and
 * pages a second with how many times as many Newsdrop reads.
 * Newsdrop's own quality is flattered here, as its model was trained on these pages: `run.ts` has the held-out figures.
 *
 *   node tests/bench/extraction/compare.ts [set …]
 */
if (hasCorpus()) for (const set of process.argv.length > 2 ? process.argv.slice(2) : SETS) await compare(set);
else console.log('The development pages (../shared/corpus/html) are not on this machine: nothing to compare.');

async function compare(set: string): Promise<void> {
  const pages = loadSet(set);
  let own = 0;
  for (const [name, extract] of Object.entries(ENGINES)) {
    const times: number[] = [];
    const scored = [];
    for (const page of pages) {
      const start = process.cpuUsage();
      const said = await extract(page.bytes, page.truth.url ?? 'https://page.invalid/').catch(
        (): Extraction => ({ articleBody: '' }),
      );
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      scored.push({ truth: page.truth, said });
    }
    const scores = scorePages(scored);
    times.sort((a, b) => a - b);
    const total = times.reduce((sum, time) => sum + time, 0);
    if (own === 0) own = total;
    const figures = FIGURES.filter((figure) => scores[figure] !== undefined).map(
      (figure) => `${figure} ${scores[figure]?.toFixed(3)}`,
    );
    const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
    console.log(
      `${set.padEnd(17)} ${name.padEnd(23)} ${figures.join('  ')}  ms ${at(0.5)} (p95 ${at(0.95)}, max ${at(1)})  ${((1000 * pages.length) / total).toFixed(0)} pages/s, newsdrop ${(total / own).toFixed(1)} ×`,
    );
  }
}
