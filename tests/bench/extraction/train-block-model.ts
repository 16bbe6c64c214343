import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LIKELY_BODY } from '../../../shared/parse/html/choose-blocks.ts';
import { bodyOf } from '../../../shared/parse/html/read-body.ts';
import { type LearnedOpinion, learnOpinion } from './learn-opinion.ts';
import { type Scores, scorePages } from './score.ts';
import { loadTrainingPages, type TrainingPage } from './training-pages.ts';

const BODY_FIGURES = ['F1', 'P', 'R', 'exact', 'wordF1', 'segF1', 'leak', 'keep'] as const;

/**
 * Trains the block model on the development pages and half of our own, and writes it to shared/parse/html/data, and beside
 * this file the figures of a five-fold cross-validation by host: what to expect of pages and sites that the model never saw.
 * Of its two opinions, one is learned from the pages as they are and one with variants of them as well: that one is hard to
 * mislead where an article is short, the other is surer of its paragraphs.
 *
 *   node tests/bench/extraction/train-block-model.ts [--no-write]
 */
const learned: LearnedOpinion[] = [];
const pages = loadTrainingPages(false);
learned.push(await learnOpinion(pages));
learned.push(await learnOpinion(loadTrainingPages(true)));

learned.forEach((opinion, index) => {
  report(`opinion ${index + 1}`, (page) => opinion.heldOut(page));
});
reportLeak();
const heldOut = {
  all: report('both', meanOpinion),
  A: report('both, half A', meanOpinion, 'A'),
  B: report('both, half B', meanOpinion, 'B'),
};

if (!process.argv.includes('--no-write')) {
  const json = JSON.stringify(learned.map((opinion) => opinion.model));
  const packed = brotliCompressSync(json);
  writeFileSync(join(import.meta.dirname, '../../../shared/parse/html/data/block-model.json.br'), packed);
  writeFileSync(join(import.meta.dirname, 'held-out.json'), `${JSON.stringify(heldOut, null, 2)}\n`);
  console.error(`wrote ${Math.round(packed.length / 1000)} KB`);
}

function meanOpinion(page: TrainingPage): Float32Array {
  const opinions = learned.map((opinion) => opinion.heldOut(page));
  return Float32Array.from(
    page.page.blocks,
    (_, block) => opinions.reduce((sum, opinion) => sum + (opinion[block] ?? 0), 0) / opinions.length,
  );
}

function chosenBy(opinion: Float32Array): Uint8Array {
  return Uint8Array.from(opinion, (likelihood) => (likelihood >= LIKELY_BODY ? 1 : 0));
}

function report(
  title: string,
  opinionOf: (page: TrainingPage) => Float32Array,
  half?: 'A' | 'B',
): Record<string, Scores> {
  const bySet: Record<string, Scores> = {};
  for (const set of new Set(pages.map((page) => page.true.set))) {
    const scored = pages
      .filter(
        (page) => page.true.set === set && page.injected.size === 0 && (half ?? page.true.half) === page.true.half,
      )
      .map((page) => ({
        truth: page.true.truth,
        said: { articleBody: bodyOf(page.page, chosenBy(opinionOf(page)), undefined).join('\n') },
      }));
    if (scored.length === 0) continue;
    const scores = scorePages(scored);
    const shown = BODY_FIGURES.filter((name) => scores[name] !== undefined);
    if (shown.length === 0) continue;
    bySet[set] = Object.fromEntries(shown.map((name) => [name, scores[name] ?? 0]));
    console.log(title.padEnd(24), set.padEnd(18), shown.map((name) => `${name}=${scores[name]?.toFixed(3)}`).join(' '));
  }
  return bySet;
}

/** How many of the injected lines are taken for the article's. */
function reportLeak(): void {
  let leaked = 0;
  let all = 0;
  for (const page of pages) {
    if (page.injected.size === 0) continue;
    const opinion = meanOpinion(page);
    page.page.blocks.forEach((block, at) => {
      if (!page.injected.has(block.text)) return;
      all++;
      if ((opinion[at] ?? 0) >= LIKELY_BODY) leaked++;
    });
  }
  console.log(`injected lines leaked: ${leaked} of ${all} (${((100 * leaked) / Math.max(1, all)).toFixed(1)} %)`);
}
