import { createHash } from 'node:crypto';
import { findArticleObject } from '../../../shared/parse/html/article-object.ts';
import { type BlockFeatures, describeBlocks } from '../../../shared/parse/html/describe-blocks.ts';
import { readMetaValues } from '../../../shared/parse/html/meta-values.ts';
import type { Page } from '../../../shared/parse/html/page.ts';
import type { PageSignals } from '../../../shared/parse/html/page-signals.ts';
import { parseJsonLd } from '../../../shared/parse/html/parse-json-ld.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readSignals } from '../../../shared/parse/html/read-signals.ts';
import { BOILERPLATE_SAMPLES } from './boilerplate-samples.ts';
import { decodePage } from './decode-page.ts';
import { injectBoilerplate } from './inject-boilerplate.ts';
import { labelBlocks, tokensOf } from './label-blocks.ts';
import { loadSet, type TruePage } from './load-sets.ts';
import { LEFT_TO_RIGHT_PAGES, loadLeftToRightPages } from './own-pages/left-to-right/load-pages.ts';
import { loadOwnPages, OWN_PAGES } from './own-pages/load-own-pages.ts';
import { seeded } from './seeded.ts';
import { forgetWords, randomOf, shortenArticle } from './vary-pages.ts';

export interface TrainingPage {
  readonly true: TruePage;
  readonly page: Page;
  readonly features: BlockFeatures;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly fold: number;
  /** Made from a page for training only: shortened, or without known words. */
  readonly isVariant: boolean;
  /** Lines that are in the page only because they were put there. */
  readonly injected: ReadonlySet<string>;
}

const FOLDS = 5;

/** How much a page of each set counts: hand-made whole bodies most, parsers' output and single segments less. */
const SET_WEIGHT: Readonly<Record<string, number>> = {
  aeb: 2,
  'wcxb-article-dev': 1,
  'fundus-parser': 0.8,
  trafilatura: 0.6,
  htmldate: 0.8,
  [OWN_PAGES]: 0.8,
  [LEFT_TO_RIGHT_PAGES]: 0.2,
};
const OWN_SETS: Readonly<Record<string, () => TruePage[]>> = {
  [OWN_PAGES]: loadOwnPages,
  [LEFT_TO_RIGHT_PAGES]: loadLeftToRightPages,
};
/** A page of any set that was read by hand. */
const HAND_WEIGHT = 0.8;

/** Blocks of boilerplate put into a page's second copy. */
const INJECTED = 3;
/** Blocks on either side of an injected one that are learned from again; the rest of the copy only gives context. */
const AROUND = 3;
const COPY_WEIGHT = 0.5;
const INJECTED_WEIGHT = 2;
/** Shares of the pages that come again with a shortened article, and without the words that the tables know. */
const SHORTENED = 0.4;
const WORDLESS = 0.25;
const VARIANT_WEIGHT = 0.4;

/**
 * Every page as it is, and half of them a second time with boilerplate put between the paragraphs of the article.
 *
 * @param withVariants adds pages with a short article, and without words that the tables of class names and phrases know,
 *   and our own left-to-right ones, which are full of prose that is no article's
 */
export function loadTrainingPages(withVariants: boolean): TrainingPage[] {
  const sets = Object.keys(SET_WEIGHT).filter((set) => withVariants || set !== LEFT_TO_RIGHT_PAGES);
  const pages = sets.flatMap(loadTrainingSet).filter(isLabelled);
  const titles = pages
    .map(({ truth }) => truth.title?.trim() ?? '')
    .filter((title) => title !== '' && !/[<>&]/.test(title));
  const random = seeded(5);
  return pages.flatMap((page) => {
    const source = decodePage(page.bytes);
    const asItIs = prepare(page, source, new Set());
    const variants = withVariants ? vary(asItIs) : [];
    if (random() < 0.5) return [asItIs, ...variants];
    const injection = injectBoilerplate(source, asItIs.page, asItIs.labels, titles, LANGUAGES, INJECTED, random);
    return injection.lines.length === 0
      ? [asItIs, ...variants]
      : [asItIs, prepare(page, injection.source, new Set(injection.lines)), ...variants];
  });
}

/** Half B of our own pages is held out for good: its layouts are no hosts that another one of the set would stand for. */
function loadTrainingSet(set: string): TruePage[] {
  const loadOwn = OWN_SETS[set];
  return loadOwn === undefined ? loadSet(set) : loadOwn().filter(({ half }) => half === 'A');
}

/** Of some pages of a set no more is known than when they were published. */
function isLabelled({ truth: { articleBody, hand, with: segments } }: TruePage): boolean {
  return articleBody !== undefined || hand !== undefined || segments !== undefined;
}

function vary(asItIs: TrainingPage): TrainingPage[] {
  const random = randomOf(asItIs.true.id);
  const variants: TrainingPage[] = [];
  const weights = asItIs.weights.map((weight) => weight * VARIANT_WEIGHT);
  if (random() < WORDLESS) {
    const { names, values } = asItIs.features;
    const features = { names, values: forgetWords(names, values, random) };
    variants.push({ ...asItIs, isVariant: true, features, weights });
  }
  if (asItIs.true.truth.articleBody !== undefined && random() < SHORTENED) {
    const short = shortenArticle(asItIs.page, asItIs.labels, random);
    if (short !== undefined) {
      const { articleBody: _, ...signals } = signalsOf(short.page);
      const features = describeBlocks(short.page, signals);
      variants.push({ ...asItIs, ...short, isVariant: true, features, weights: weighShort(asItIs, short) });
    }
  }
  return variants;
}

/** What is left of the article weighs as much as all of it did. */
function weighShort(whole: TrainingPage, short: { readonly page: Page; readonly labels: Float32Array }): Float32Array {
  const own = weigh(whole.true, short.page, short.labels);
  const ofArticle = (weights: Float32Array, labels: Float32Array): number =>
    weights.reduce((sum, weight, index) => sum + ((labels[index] ?? 0) >= 0.5 ? weight : 0), 0);
  const scale = ofArticle(whole.weights, whole.labels) / Math.max(1, ofArticle(own, short.labels));
  return own.map((weight, index) => weight * VARIANT_WEIGHT * ((short.labels[index] ?? 0) >= 0.5 ? scale : 1));
}

function signalsOf(page: Page): PageSignals {
  return readSignals(page, readMetaValues(page), findArticleObject(parseJsonLd(page.jsonLd)));
}

/** Arabic comes more often than the others: it has no pages of its own here. */
const LANGUAGES = ['ar', 'ar', 'ar', ...Object.keys(BOILERPLATE_SAMPLES)];

function prepare(truePage: TruePage, source: string, injected: ReadonlySet<string>): TrainingPage {
  const page = readPage(source);
  const labels = labelBlocks(page.blocks, truePage.truth);
  page.blocks.forEach((block, index) => {
    if (injected.has(block.text)) labels[index] = 0;
  });
  const features = describeBlocks(page, signalsOf(page));
  const weights = weigh(truePage, page, labels);
  if (injected.size > 0) keepAround(page, weights, injected);
  return {
    true: truePage,
    page,
    features,
    injected,
    labels,
    weights,
    fold: foldOf(truePage),
    isVariant: false,
  };
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

function setWeight({ set, truth }: TruePage): number {
  return truth.hand === undefined ? (SET_WEIGHT[set] ?? 1) : HAND_WEIGHT;
}

/** Pages weigh alike whatever their length; in a page, a block weighs by its words, with a floor: each one can spoil it. */
function weigh(truePage: TruePage, page: Page, labels: Float32Array): Float32Array {
  const sizes = page.blocks.map((block, index) =>
    Number.isNaN(labels[index]) ? 0 : 4 + Math.sqrt(tokensOf(block.text).length) * 3,
  );
  const article = sizes.reduce((sum, size, index) => sum + ((labels[index] ?? 0) >= 0.5 ? size : 0), 0);
  const scale = (setWeight(truePage) * 100) / Math.max(100, article);
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
