import { createHash } from 'node:crypto';
import { findArticleObject } from '../../../shared/parse/html/article-object.ts';
import { type BlockFeatures, describeBlocks } from '../../../shared/parse/html/describe-blocks.ts';
import { readMetaValues } from '../../../shared/parse/html/meta-values.ts';
import type { Page } from '../../../shared/parse/html/page.ts';
import { parseJsonLd } from '../../../shared/parse/html/parse-json-ld.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readSignals } from '../../../shared/parse/html/read-signals.ts';
import { BOILERPLATE_SAMPLES } from './boilerplate-samples.ts';
import { decodePage } from './decode-page.ts';
import { injectBoilerplate } from './inject-boilerplate.ts';
import { labelBlocks, tokensOf } from './label-blocks.ts';
import { loadSet, type TruePage } from './load-sets.ts';
import { seeded } from './seeded.ts';

export interface TrainingPage {
  readonly true: TruePage;
  readonly page: Page;
  readonly features: BlockFeatures;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly fold: number;
  /** Lines that are in the page only because they were put there. */
  readonly injected: ReadonlySet<string>;
}

export const FOLDS = 5;

/** How much a page of each set counts: hand-made whole bodies most, parsers' output and single segments less. */
const SET_WEIGHT: Readonly<Record<string, number>> = {
  aeb: 2,
  'wcxb-article-dev': 1,
  'fundus-parser': 0.8,
  trafilatura: 0.6,
};

/** Blocks of boilerplate put into a page's second copy. */
const INJECTED = 3;
/** Blocks on either side of an injected one that are learned from again; the rest of the copy only gives context. */
const AROUND = 3;
const COPY_WEIGHT = 0.5;
const INJECTED_WEIGHT = 2;

/** Every page as it is, and half of them a second time with boilerplate put between the paragraphs of the article. */
export function loadTrainingPages(): TrainingPage[] {
  const pages = Object.keys(SET_WEIGHT).flatMap(loadSet);
  const titles = pages
    .map(({ truth }) => truth.title?.trim() ?? '')
    .filter((title) => title !== '' && !/[<>&]/.test(title));
  const random = seeded(5);
  return pages.flatMap((page) => {
    const source = decodePage(page.bytes);
    const asItIs = prepare(page, source, new Set());
    if (random() < 0.5) return [asItIs];
    const injection = injectBoilerplate(source, asItIs.page, asItIs.labels, titles, LANGUAGES, INJECTED, random);
    return injection.lines.length === 0
      ? [asItIs]
      : [asItIs, prepare(page, injection.source, new Set(injection.lines))];
  });
}

/** Arabic comes more often than the others: it has no pages of its own here. */
const LANGUAGES = ['ar', 'ar', 'ar', ...Object.keys(BOILERPLATE_SAMPLES)];

function prepare(truePage: TruePage, source: string, injected: ReadonlySet<string>): TrainingPage {
  const page = readPage(source);
  const labels = labelBlocks(page.blocks, truePage.truth);
  page.blocks.forEach((block, index) => {
    if (injected.has(block.text)) labels[index] = 0;
  });
  const metas = readMetaValues(page);
  const features = describeBlocks(page, readSignals(page, metas, findArticleObject(parseJsonLd(page.jsonLd))));
  const weights = weigh(truePage, page, labels);
  if (injected.size > 0) keepAround(page, weights, injected);
  return { true: truePage, page, features, injected, labels, weights, fold: foldOf(truePage) };
}

function keepAround(page: Page, weights: Float32Array, injected: ReadonlySet<string>): void {
  const isNear = page.blocks.map(() => false);
  page.blocks.forEach((block, index) => {
    if (injected.has(block.text)) isNear.fill(true, Math.max(0, index - AROUND), index + AROUND + 1);
  });
  isNear.forEach((near, index) => {
    const isInjected = injected.has(page.blocks[index]?.text ?? '');
    weights[index] = near ? (weights[index] ?? 0) * (isInjected ? INJECTED_WEIGHT : COPY_WEIGHT) : 0;
  });
}

/** Pages weigh alike whatever their length; in a page, a block weighs by its words, with a floor: each one can spoil it. */
function weigh(truePage: TruePage, page: Page, labels: Float32Array): Float32Array {
  const sizes = page.blocks.map((block, index) =>
    Number.isNaN(labels[index]) ? 0 : 4 + Math.sqrt(tokensOf(block.text).length) * 3,
  );
  const article = sizes.reduce((sum, size, index) => sum + ((labels[index] ?? 0) >= 0.5 ? size : 0), 0);
  const scale = ((SET_WEIGHT[truePage.set] ?? 1) * 100) / Math.max(100, article);
  return Float32Array.from(sizes, (size, index) =>
    size === 0 ? 0 : size * scale * (Number.isNaN(labels[index]) ? 0 : 1),
  );
}

/** Pages of one host stay in one fold, so that a fold is judged on sites that its model never saw. */
function foldOf(truePage: TruePage): number {
  const host = typeof truePage.truth.url === 'string' ? hostOf(truePage.truth.url) : truePage.id;
  return (createHash('sha256').update(host).digest()[1] ?? 0) % FOLDS;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;
}
