import { foldedWords } from '../../../shared/parse/html/fold-text.ts';
import { partSection } from '../../../shared/parse/plain-text/part-section.ts';
import { splitSections } from '../../../shared/parse/plain-text/split-sections.ts';
import { cleanText } from '../../../shared/parse/prose/clean-text.ts';
import { toTextLines } from '../../../shared/parse/prose/to-text-lines.ts';
import { randomOf } from '../extraction/vary-pages.ts';
import { FOLDS, HELD_OUT, type TruePaste } from './load-pastes.ts';
import { OF_ARTICLE } from './paste-page.ts';
import { loadPlainArticles, type PlainArticle } from './plain-articles.ts';
import { BENCH_CONTEXT } from './read-paste.ts';

/** The lines of a text as the model is asked about them. */
export interface TrainingText {
  readonly lines: readonly string[];
  /** 1 for what belongs to the article's text, 0 for others, NaN where nobody knows. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  /** Place of the headline, -1 where none is known. */
  readonly headline: number;
  readonly fold: number;
  /** True where what tables of words say of it is to be forgotten. */
  readonly isWordless: boolean;
  /** The paste that it is, as it is; absent for what was made of one. */
  readonly paste?: TruePaste;
}

/** Those behind them are left for `score-clean.ts`. */
export const CLEAN_ARTICLES = 600;
/** A set of pages that are often no news (catalogues, lists of links) counts less, news sites more. */
const SET_WEIGHT: Readonly<Record<string, number>> = {
  'wcxb-article-dev': 0.5,
  'own-pages': 1.5,
  'own-pages-left-to-right': 0.7,
  'fundus-parser': 1.5,
};
const VARIANT_WEIGHT = 0.4;
/** Far enough among texts of one language for another page of another site. */
const NEXT = 7;
/** What a page prints between an article and the next one, and how much of that a reader copies, in lines at most. */
const BETWEEN = 6;
const MOST_OF_NEXT = 8;
/** Lines farther than this from the text on either side are mostly menus and lists, much alike. */
const NEAR = 25;
/** Of those one in so many is learned from, at half of the weight of them all. */
const THINNED = 5;
const THINNED_SHARE = 0.5;

/**
 * Each paste as it is, and variants of it by chance: shortened, with nothing around the article, in verses, with another
 * article in its place or behind it; and Arabic articles with nothing around them.
 */
export function loadTrainingTexts(pastes: readonly TruePaste[]): TrainingText[] {
  const articles = loadPlainArticles();
  const alike = Map.groupBy(pastes, ({ page, fold }) => `${page.truth.lang} ${fold}`);
  return [
    ...pastes.flatMap((paste, at) => {
      const others = alike.get(`${paste.page.truth.lang} ${paste.fold}`) ?? [];
      const next = others[(others.indexOf(paste) + NEXT) % others.length];
      return [asItIs(paste), ...variantsOf(paste, articles[at % articles.length], next)];
    }),
    ...articles.slice(0, CLEAN_ARTICLES).flatMap(({ title, body }, at) => {
      const fold = at % FOLDS;
      return fold === HELD_OUT ? [] : [clean(title, body, fold)];
    }),
  ];
}

/** The lines that the model is asked about, and what is true of them. */
function asItIs(paste: TruePaste): TrainingText {
  const [section = []] = splitSections(toTextLines(paste.text));
  const { paragraphs: lines } = partSection(section, BENCH_CONTEXT);
  const known = new Map<string, number[]>();
  for (const { text, label } of paste.lines) {
    const key = cleanText(text);
    known.set(key, [...(known.get(key) ?? []), label]);
  }
  const labels = Float32Array.from(lines, (line) => {
    const left = known.get(line);
    return (left === undefined || left.length < 2 ? left?.[0] : left.shift()) ?? Number.NaN;
  });
  const title = cleanText(paste.lines[paste.headline]?.text ?? '');
  const first = labels.findIndex((label) => label >= OF_ARTICLE);
  const headline = title === '' ? -1 : lines.slice(0, first + 1).lastIndexOf(title);
  const weight = SET_WEIGHT[paste.page.set] ?? 1;
  const weights = weigh(lines, labels).map((own) => own * weight);
  return { lines, labels, weights, headline, fold: paste.fold, isWordless: false, paste };
}

function variantsOf(paste: TruePaste, article: PlainArticle | undefined, next: TruePaste | undefined): TrainingText[] {
  const text = asItIs(paste);
  const random = randomOf(`${paste.page.id} ${paste.extent}`);
  const variants: TrainingText[] = [];
  const isOfArticle = (at: number): boolean => (text.labels[at] ?? 0) >= OF_ARTICLE;
  const body = text.lines.filter((_, at) => isOfArticle(at));
  const title = text.lines[text.headline];
  if (random() < 0.25) variants.push(lighter({ ...text, isWordless: true }));
  variants.push(briefOf(text, random));
  if (paste.extent === 'article') {
    if (random() < 0.6) variants.push(clean(title, body, paste.fold));
    const whole = wholeBody(paste);
    if (random() < 0.6 && whole.length > 1) variants.push(clean(title, whole, paste.fold));
    if (random() < 0.2) variants.push(clean(title, versesOf(body, random), paste.fold));
    if (random() < 0.15) variants.push(clean(title, body.slice(0, 1 + Math.floor(random() * 3)), paste.fold));
  }
  if (article !== undefined && paste.page.truth.lang === 'ar' && random() < 0.7)
    variants.push(lighter(replaceArticle(text, article)));
  if (next !== undefined && next.page !== paste.page && random() < 0.15)
    variants.push(lighter(withNext(text, asItIs(next), random)));
  return variants;
}

/** The body as its set writes it, lists with their bullets; none where it does not. */
function wholeBody({ page }: TruePaste): string[] {
  return (page.truth.articleBody ?? '')
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');
}

/** The text with the beginning of another article behind its own, as pages go on with the next one. */
function withNext(text: TrainingText, next: TrainingText, random: () => number): TrainingText {
  const isOfArticle = (label: number): boolean => label >= OF_ARTICLE;
  const end = text.labels.findLastIndex(isOfArticle) + 1 + Math.floor(random() * BETWEEN);
  const body = next.lines.filter((_, at) => isOfArticle(next.labels[at] ?? 0));
  const title = next.lines[next.headline];
  const added = [...(title === undefined ? [] : [title]), ...body.slice(0, 1 + Math.floor(random() * MOST_OF_NEXT))];
  const lines = text.lines.toSpliced(end, 0, ...added);
  const labels = Float32Array.from([...text.labels].toSpliced(end, 0, ...added.map(() => 0)));
  return { ...text, lines, labels, weights: weigh(lines, labels) };
}

/** A text that is an article and nothing else: every line stays. */
function clean(title: string | undefined, body: readonly string[], fold: number): TrainingText {
  const lines = title === undefined ? [...body] : [title, ...body];
  const labels = new Float32Array(lines.length).fill(1);
  if (title !== undefined) labels[0] = Number.NaN;
  return {
    lines,
    labels,
    weights: weigh(lines, labels),
    headline: title === undefined ? -1 : 0,
    fold,
    isWordless: false,
  };
}

/** The words of an article in lines as short as a poem's, a list's or a programme's. */
function versesOf(body: readonly string[], random: () => number): string[] {
  const size = 2 + Math.floor(random() * 7);
  const words = body.slice(0, 6).flatMap((line) => line.split(' '));
  const verses: string[] = [];
  for (let at = 0; at < words.length; at += size)
    verses.push(
      words
        .slice(at, at + size)
        .join(' ')
        .replace(/[.,;:!?،؛؟]$/u, ''),
    );
  return verses.filter((verse) => verse !== '');
}

/** Another article between what stands around this one. */
function replaceArticle(text: TrainingText, { title, body }: PlainArticle): TrainingText {
  const lines: string[] = [];
  const labels: number[] = [];
  let headline = -1;
  const first = text.labels.findIndex((label) => label >= OF_ARTICLE);
  text.lines.forEach((line, at) => {
    const label = text.labels[at] ?? 0;
    if (at === first) {
      lines.push(...body);
      labels.push(...body.map(() => 1));
    }
    if (label >= OF_ARTICLE) return;
    if (at === text.headline) headline = lines.length;
    lines.push(at === text.headline ? title : line);
    labels.push(label);
  });
  const own = Float32Array.from(labels);
  return { lines, labels: own, weights: weigh(lines, own), headline, fold: text.fold, isWordless: false };
}

/** The text as a shorter one: fewer paragraphs, often of one sentence, and a few lines of each passage between them. */
function briefOf(text: TrainingText, random: () => number): TrainingText {
  const mostParagraphs = 1 + Math.floor(random() * 8);
  const mostAround = 1 + Math.floor(random() * 8);
  const isCut = random() < 0.5;
  const lines: string[] = [];
  const labels: number[] = [];
  let headline = -1;
  let paragraphs = 0;
  let around = 0;
  text.lines.forEach((line, at) => {
    const label = text.labels[at] ?? 0;
    if (at === text.headline) headline = lines.length;
    else if (label >= OF_ARTICLE) {
      paragraphs++;
      around = 0;
      if (paragraphs > mostParagraphs) return;
    } else {
      around++;
      if (around > mostAround) return;
    }
    lines.push(isCut && label >= OF_ARTICLE ? firstSentence(line) : line);
    labels.push(label);
  });
  const { paste: _, ...rest } = text;
  const own = Float32Array.from(labels);
  return { ...rest, lines, labels: own, weights: weigh(lines, own), headline };
}

function firstSentence(line: string): string {
  return /^.{20,300}?[.!?؟。।۔]["”»)]{0,2}(?=\s|$)/u.exec(line)?.[0] ?? line;
}

/** A variant that counts less than what stands in a page. */
function lighter(text: TrainingText): TrainingText {
  const { paste: _, ...rest } = text;
  return { ...rest, weights: text.weights.map((weight) => weight * VARIANT_WEIGHT) };
}

/** Texts weigh alike whatever their length; in a text, a line weighs by its words, with a floor: each one can spoil it. */
function weigh(lines: readonly string[], labels: Float32Array): Float32Array {
  const sizes = lines.map((line, at) => (Number.isNaN(labels[at]) ? 0 : 5 + Math.sqrt(foldedWords(line).length) * 3));
  const article = sizes.reduce((sum, size, at) => sum + ((labels[at] ?? 0) >= OF_ARTICLE ? size : 0), 0);
  const scale = 100 / Math.max(100, article);
  const first = labels.findIndex((label) => label >= OF_ARTICLE);
  const last = labels.findLastIndex((label) => label >= OF_ARTICLE);
  return Float32Array.from(sizes, (size, at) => {
    if (at >= first - NEAR && at <= last + NEAR) return size * scale;
    return at % THINNED === 0 ? size * scale * THINNED * THINNED_SHARE : 0;
  });
}
