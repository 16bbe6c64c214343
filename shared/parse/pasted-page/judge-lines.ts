import { brotliDecompressSync } from 'node:zlib';
import { dataTable } from '../../text/data-table.ts';
import type { TreeModelSource } from '../html/read-trees.ts';
import { bindTreeModel } from '../html/tree-model.ts';
import { isCaption } from '../news-lines/is-caption.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { describeLines, LINE_FEATURES } from './describe-lines.ts';
import { CHOSEN } from './find-text.ts';
import { HEADLINE_FEATURES, headlineFeatures } from './headline-features.ts';
import { CONTEXT_FEATURES, lineContext } from './line-context.ts';

/** What `npm run train:lines` learns. */
export interface LineModelSource {
  readonly first: TreeModelSource;
  readonly second: TreeModelSource;
  readonly headline: TreeModelSource;
}

/** What is thought of the lines of a text. */
export interface LineOpinions {
  /** For each line, how likely it is to belong to the article's text, 0 to 1. */
  readonly body: Float32Array;
  /** The likeliest headline, and how likely it is; absent in a text without any article. */
  readonly headline?: { readonly place: number; readonly likelihood: number };
}

/** Judges the lines of a text. */
export type LineJudge = (lines: readonly string[]) => LineOpinions;

/** Names of the second model's columns. */
export const SECOND_FEATURES: readonly string[] = [...LINE_FEATURES, ...CONTEXT_FEATURES];

/** What is taken for text above a headline's last copy, a notice mostly, is this share of it all at most. */
const MOST_TEXT_ABOVE = 0.3;
const BESIDE = /^ ?[|–—·-] ?\S/u;

/** A headline may end in a full stop: `Fire destroys the mill. Nobody was hurt.` Most lines that do are none. */
const LONGEST_STOPPED = 140;
const SURE_OF_STOPPED = 0.7;
/** `کوردیEnglish`; what joins two scripts in a word is one letter, or a tatweel. */
const GLUED_SCRIPTS = /\p{Script=Arabic}{3}\p{Lu}\p{Ll}{2}/u;

/** So many phrases of a notice of cookies are none of an article's. */
const SURELY_CONSENT = 2;
const CONSENT = LINE_FEATURES.indexOf('consent');

/** Unlike blocks of pages, lines have no value in common from which a row would be judged sooner. */
const NOTHING_USUAL: readonly number[] = [];

const shippedJudge = dataTable(new URL('./data/line-model.json.br', import.meta.url), (bytes) =>
  bindLineModel(JSON.parse(brotliDecompressSync(bytes).toString('utf8'))),
);

/** Judges the lines of a text by the model that was learned from pasted pages. Linear in the text. */
export function judgeLines(lines: readonly string[]): LineOpinions {
  return shippedJudge()(lines);
}

/**
 * A first model judges every line by itself and its surroundings, a second one judges it again knowing what the first said
 * of the lines around it; both count alike. A third tells which line above the text is its headline.
 */
function bindLineModel(source: LineModelSource): LineJudge {
  const first = bindTreeModel(source.first, LINE_FEATURES, NOTHING_USUAL);
  const second = bindTreeModel(source.second, SECOND_FEATURES, NOTHING_USUAL);
  const headline = bindTreeModel(source.headline, HEADLINE_FEATURES, NOTHING_USUAL);
  return (lines) => {
    const features = describeLines(lines);
    const { values } = features;
    const own = Float32Array.from(lines, (_, at) => first.predict(values, at * LINE_FEATURES.length));
    const rows = withContext(values, lineContext(lines, features, own), lines.length);
    const body = withoutConsent(
      own.map((opinion, at) => (opinion + second.predict(rows, at * SECOND_FEATURES.length)) / 2),
      values,
    );
    const candidates = headlineFeatures(lines, features, body);
    let best = -1;
    let likelihood = 0;
    for (let row = 0; row < candidates.count; row++) {
      const at = candidates.first + row;
      if (!mayBeHeadline(lines, at) || consentOf(values, at) > 0) continue;
      const likely = headline.predict(candidates.values, row * HEADLINE_FEATURES.length);
      const bar = isHeadlineLike(lines[at] ?? '') ? 0 : SURE_OF_STOPPED;
      if (likely > Math.max(likelihood, bar)) [best, likelihood] = [at, likely];
    }
    const place = headlineIn(lines, body, best);
    return { body, ...(best >= 0 && { headline: { place, likelihood } }) };
  };
}

/**
 * What is thought of lines, without those that surely ask for consent to cookies.
 *
 * @param values what `describeLines` says of them
 */
export function withoutConsent(body: Float32Array, values: Float32Array): Float32Array {
  return body.map((opinion, at) => (consentOf(values, at) >= SURELY_CONSENT ? 0 : opinion));
}

function consentOf(values: Float32Array, at: number): number {
  return values[at * LINE_FEATURES.length + CONSENT] ?? 0;
}

/**
 * False also for a caption, for buttons in two scripts that are glued to one another, and for who says what the next line, the
 * headline, quotes: `رئيس البلدية:`.
 */
function mayBeHeadline(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const isSpeaker = /[:：]$/u.test(line) && isHeadlineLike(lines[at + 1] ?? '.');
  return (
    (isHeadlineLike(line) || line.length <= LONGEST_STOPPED) &&
    !isSpeaker &&
    !isCaption(line) &&
    !GLUED_SCRIPTS.test(line)
  );
}

/**
 * The last line above the text, at or below a title, that is most of it: the title of a window and the path from the home page hold the
 * headline as a whole, and of its copies the last one stands nearest to the text. A notice above it may be taken for text.
 */
function headlineIn(lines: readonly string[], body: Float32Array, title: number): number {
  const whole = lines[title] ?? '';
  const first = body.findIndex((opinion, at) => at > title && opinion >= CHOSEN);
  const isIn = (line: string): boolean => line.length * 2 > whole.length && whole.includes(line);
  const place = lines.slice(0, first < 0 ? undefined : first).findLastIndex((line, at) => at >= title && isIn(line));
  const below = lines
    .slice(0, endOfHead(lines, body))
    .findLastIndex((line, at) => at > place && isNamedBeside(whole, line));
  return Math.max(place, below);
}

/** Up to where a headline may stand below a notice that is taken for text. */
function endOfHead(lines: readonly string[], body: Float32Array): number {
  const sizes = lines.map((line, at) => ((body[at] ?? 0) >= CHOSEN ? line.length : 0));
  const most = sizes.reduce((sum, size) => sum + size, 0) * MOST_TEXT_ABOVE;
  let passed = 0;
  let end = 0;
  while (end < lines.length && passed <= most) {
    passed += sizes[end] ?? 0;
    end += 1;
  }
  return end;
}

/** True for a line that the title of a window repeats in front of the site's name. */
function isNamedBeside(whole: string, line: string): boolean {
  return line.length * 2 > whole.length && whole.startsWith(line) && BESIDE.test(whole.slice(line.length));
}

/** The second model's rows: each line's features, and behind them what the first opinion says of its surroundings. */
export function withContext(values: Float32Array, context: Float32Array, count: number): Float32Array {
  const rows = new Float32Array(count * SECOND_FEATURES.length);
  const own = LINE_FEATURES.length;
  const around = CONTEXT_FEATURES.length;
  for (let at = 0; at < count; at++) {
    rows.set(values.subarray(at * own, (at + 1) * own), at * SECOND_FEATURES.length);
    rows.set(context.subarray(at * around, (at + 1) * around), at * SECOND_FEATURES.length + own);
  }
  return rows;
}
