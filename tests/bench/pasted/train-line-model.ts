import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describeLines, LINE_FEATURES, type LineFeatures } from '../../../shared/parse/pasted-page/describe-lines.ts';
import { HEADLINE_FEATURES, headlineFeatures } from '../../../shared/parse/pasted-page/headline-features.ts';
import {
  type LineModelSource,
  SECOND_FEATURES,
  withContext,
  withoutConsent,
} from '../../../shared/parse/pasted-page/judge-lines.ts';
import { lineContext } from '../../../shared/parse/pasted-page/line-context.ts';
import { crossValidate, joinArrays, type LearningTable, log } from '../extraction/cross-validate.ts';
import type { GrowthSettings } from '../extraction/grow-trees.ts';
import { hasCorpus } from '../extraction/load-sets.ts';
import { EXTENTS, loadPastes } from './load-pastes.ts';
import { OF_ARTICLE } from './paste-page.ts';
import { loadTrainingTexts } from './training-texts.ts';

const FIRST: GrowthSettings = {
  trees: 140,
  leaves: 18,
  rate: 0.12,
  columnShare: 0.4,
  rowShare: 0.25,
  minWeight: 3,
  lambda: 4,
  seed: 21,
};
const SECOND: GrowthSettings = { ...FIRST, trees: 120, leaves: 16, seed: 22 };
const HEADLINE: GrowthSettings = { ...FIRST, trees: 120, leaves: 12, seed: 23, rowShare: 0.6, minWeight: 2 };

/** Characters of a line that is called long in the report. */
const LONG = 80;
const UNDESCRIBED: LineFeatures = { values: new Float32Array(0), isProse: [], stems: [] };

/**
 * Trains the model of pasted lines and writes it to shared/parse/pasted-page/data. A quarter of the hosts is left out, on
 * which `npm run bench:pasted` shows what to expect of others.
 *
 *   node tests/bench/pasted/train-line-model.ts [--no-write]
 */
const pastes = EXTENTS.flatMap((extent) => loadPastes(extent, hasCorpus())).filter(({ isHeldOut }) => !isHeldOut);
const texts = loadTrainingTexts(pastes);
/** Where the lines of each text begin among those of all. */
const starts = [0];
for (const { lines } of texts) starts.push((starts.at(-1) ?? 0) + lines.length);
const described = texts.map(({ lines, isWordless }) => {
  const features = describeLines(lines);
  if (isWordless) forgetTables(features.values);
  return features;
});
log(
  `${texts.length} texts, ${texts.reduce((sum, { lines }) => sum + lines.length, 0)} lines, ${LINE_FEATURES.length} features`,
);

const firstTable = tableOf(
  LINE_FEATURES,
  described.map(({ values }) => values),
);
const [first, firstModel] = await crossValidate(firstTable, FIRST, []);
const secondTable = tableOf(
  SECOND_FEATURES,
  texts.map(({ lines }, at) => {
    const features = described[at] ?? UNDESCRIBED;
    return withContext(features.values, lineContext(lines, features, partOf(first, at)), lines.length);
  }),
);
const [second, secondModel] = await crossValidate(secondTable, SECOND, []);
const body = first.map((own, at) => (own + (second[at] ?? 0)) / 2);
const [, headlineModel] = await crossValidate(headlineTable(), HEADLINE, []);
const model: LineModelSource = { first: firstModel, second: secondModel, headline: headlineModel };
reportLines();
if (!process.argv.includes('--no-write')) {
  const packed = brotliCompressSync(JSON.stringify(model));
  writeFileSync(join(import.meta.dirname, '../../../shared/parse/pasted-page/data/line-model.json.br'), packed);
  log(`wrote ${(packed.length / 1000).toFixed(1)} KB`);
}

function tableOf(names: readonly string[], rows: readonly Float32Array[]): LearningTable {
  return {
    names,
    values: joinArrays(rows),
    labels: joinArrays(texts.map(({ labels }) => labels.map((label) => (Number.isNaN(label) ? 0 : label)))),
    weights: joinArrays(texts.map(({ weights }) => weights)),
    folds: Uint8Array.from(joinArrays(texts.map(({ labels, fold }) => labels.map(() => fold)))),
  };
}

function headlineTable(): LearningTable {
  const values: Float32Array[] = [];
  const labels: number[] = [];
  const folds: number[] = [];
  texts.forEach(({ lines, headline, fold }, at) => {
    if (headline < 0) return;
    const features = described[at] ?? UNDESCRIBED;
    const candidates = headlineFeatures(lines, features, withoutConsent(partOf(body, at), features.values));
    values.push(candidates.values);
    for (let row = 0; row < candidates.count; row++) {
      labels.push(lines[candidates.first + row] === lines[headline] ? 1 : 0);
      folds.push(fold);
    }
  });
  return {
    names: HEADLINE_FEATURES,
    values: joinArrays(values),
    labels: Float32Array.from(labels),
    weights: new Float32Array(labels.length).fill(1),
    folds: Uint8Array.from(folds),
  };
}

/** The lines of one text out of those of all. */
function partOf(all: Float32Array, text: number): Float32Array {
  return all.subarray(starts[text], starts[text + 1]);
}

/** Empties the columns that tables of words fill, as they are in a language that no table speaks of. */
function forgetTables(values: Float32Array): void {
  const isOfTables = LINE_FEATURES.map((name) =>
    /^(?:says:|phrase|around:phrases|text:phrases|passage:phrases|aside|consent|caption|tail|kicker)/.test(name),
  );
  values.forEach((_, at) => {
    if (isOfTables[at % LINE_FEATURES.length]) values[at] = 0;
  });
}

/** Prints how many lines are judged wrongly at several thresholds, by length. */
function reportLines(): void {
  for (const threshold of [0.15, 0.2, 0.3, 0.4, 0.5]) {
    const counts = new Map<string, number[]>();
    texts.forEach(({ lines, labels, paste }, text) => {
      const kind = paste === undefined ? 'variant' : paste.extent;
      const opinions = partOf(body, text);
      lines.forEach((line, at) => {
        const label = labels[at] ?? Number.NaN;
        if (Number.isNaN(label)) return;
        const isTrue = label >= OF_ARTICLE;
        const isSaid = (opinions[at] ?? 0) >= threshold;
        const name = `${kind} ${line.length < LONG ? 'short' : 'long'}`;
        const count = counts.get(name) ?? [0, 0, 0, 0];
        const place = (isTrue ? 0 : 2) + (isSaid ? 0 : 1);
        count[place] = (count[place] ?? 0) + 1;
        counts.set(name, count);
      });
    });
    for (const [kind, [kept = 0, lost = 0, left = 0, cut = 0]] of counts)
      console.log(
        `from ${threshold}: ${kind.padEnd(16)} lost ${lost} of ${kept + lost}, left ${left} of ${left + cut}`,
      );
  }
}
