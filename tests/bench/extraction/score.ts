import type { Truth } from './load-sets.ts';

/** What an extractor said of a page. */
export interface Extraction {
  readonly articleBody: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly datePublished?: string;
  readonly keywords?: readonly string[];
}

/** Figures by the definitions of the shared scorer; those that the set does not annotate are absent. */
export type Scores = Record<string, number>;

const TOKEN = /[\p{L}\p{N}_]+/gu;
const GRAM = 4;

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

function grams(text: string): Map<string, number> {
  const words = tokens(text);
  const list: string[] = [];
  for (let at = 0; at < Math.max(1, words.length - GRAM + 1); at++) {
    const gram = words.slice(at, at + GRAM);
    if (gram.length > 0) list.push(gram.join(' '));
  }
  return counts(list);
}

/** Shares of true positive, false positive and false negative 4-grams. */
export function shingle(truth: string, predicted: string): readonly [number, number, number] {
  const a = grams(truth);
  const b = grams(predicted);
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const x = a.get(key) ?? 0;
    const y = b.get(key) ?? 0;
    tp += Math.min(x, y);
    fp += Math.max(0, y - x);
    fn += Math.max(0, x - y);
  }
  const sum = tp + fp + fn;
  return sum === 0 ? [0, 0, 0] : [tp / sum, fp / sum, fn / sum];
}

export function sameTokens(truth: string, predicted: string): boolean {
  return tokens(truth).join(' ') === tokens(predicted).join(' ');
}

function wordF1(truth: string, predicted: string): number {
  const a = counts(tokens(truth).map((word) => word.toLowerCase()));
  const b = counts(tokens(predicted).map((word) => word.toLowerCase()));
  const total = (map: Map<string, number>): number => [...map.values()].reduce((sum, value) => sum + value, 0);
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  const precision = both / total(b);
  const recall = both / total(a);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Folds as the shared scorer does before it compares titles and names. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/[“”„‟«»″❝❞]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replaceAll('…', '...')
    .replace(/["']/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/\s+/g, ' ')
    .replace(/^[ .،,:]+|[ .،,:]+$/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}

/** Days that a truth's date may be read as: as printed, and in UTC. */
function trueDays(value: Truth['datePublished']): Set<string> {
  const days = new Set<string>();
  for (const item of typeof value === 'string' ? [value] : (value ?? [])) {
    const day = /^\d{4}-\d\d-\d\d/.exec(item.trim())?.[0];
    if (day === undefined) continue;
    days.add(day);
    const zoned = /[zZ]$|[+-]\d\d:?\d\d$/.test(item.trim()) && item.length > 12;
    const time = Date.parse(
      item
        .trim()
        .replace(' ', 'T')
        .replace(/(\.\d{3})\d+/, '$1'),
    );
    if (zoned && !Number.isNaN(time)) days.add(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

function names(values: readonly string[] | string | undefined): Set<string> {
  const list = typeof values === 'string' ? [values] : (values ?? []);
  return new Set(
    list
      .map((name) => fold(name.replace(/^\s*(by|von|par|por|بقلم|كتب[ت]?|كتبه)\s*:?\s+/i, '')))
      .filter((name) => name !== ''),
  );
}

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Scores the pages of one set together. */
export function scorePages(pages: readonly { truth: Truth; said: Extraction }[]): Scores {
  const bodies = pages.filter(({ truth }) => (truth.articleBody ?? '') !== '');
  const scores: Scores = { pages: pages.length };
  if (bodies.length > 0) {
    const shingles = bodies.map(({ truth, said }) => shingle(truth.articleBody ?? '', said.articleBody));
    const precisions = shingles.filter(([tp, fp]) => tp + fp > 0).map(([tp, fp]) => tp / (tp + fp));
    const recalls = shingles.filter(([tp, , fn]) => tp + fn > 0).map(([tp, , fn]) => tp / (tp + fn));
    scores.P = mean(precisions);
    scores.R = mean(recalls);
    scores.F1 = (2 * scores.P * scores.R) / (scores.P + scores.R);
    scores.exact = mean(
      bodies.map(({ truth, said }) => (sameTokens(truth.articleBody ?? '', said.articleBody) ? 1 : 0)),
    );
    scores.wordF1 = mean(bodies.map(({ truth, said }) => wordF1(truth.articleBody ?? '', said.articleBody)));
  }
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { truth, said } of pages) {
    const body = normal(said.articleBody);
    for (const segment of truth.with ?? []) body.includes(normal(segment)) ? tp++ : fn++;
    for (const segment of truth.without ?? []) body.includes(normal(segment)) ? fp++ : tn++;
  }
  if (tp + fp + fn + tn > 0) {
    scores.segF1 = (2 * tp) / (2 * tp + fp + fn);
    scores.leak = fp / Math.max(1, fp + tn);
    scores.keep = tp / Math.max(1, tp + fn);
  }
  const titled = pages.filter(({ truth }) => (truth.title ?? '') !== '');
  if (titled.length > 0)
    scores.title = mean(titled.map(({ truth, said }) => (fold(truth.title ?? '') === fold(said.title ?? '') ? 1 : 0)));
  const dated = pages.filter(({ truth }) => trueDays(truth.datePublished).size > 0);
  if (dated.length > 0) {
    scores.date = mean(
      dated.map(({ truth, said }) =>
        trueDays(truth.datePublished).has((said.datePublished ?? '').slice(0, 10)) ? 1 : 0,
      ),
    );
    scores.dateFound = mean(dated.map(({ said }) => (said.datePublished === undefined ? 0 : 1)));
  }
  addSets(
    scores,
    'author',
    pages.map(({ truth, said }) => [names(truth.authors), names(said.authors)]),
  );
  addSets(
    scores,
    'keyword',
    pages.map(({ truth, said }) => [names(truth.keywords), names(said.keywords)]),
  );
  const anonymous = pages.filter(({ truth }) => Array.isArray(truth.authors) && truth.authors.length === 0);
  if (anonymous.length > 0)
    scores.authorInvented = mean(anonymous.map(({ said }) => (names(said.authors).size > 0 ? 1 : 0)));
  return scores;
}

function addSets(scores: Scores, name: string, pairs: readonly [Set<string>, Set<string>][]): void {
  const annotated = pairs.filter(([truth]) => truth.size > 0);
  if (annotated.length === 0) return;
  let [both, surplus, missed] = [0, 0, 0];
  for (const [truth, said] of annotated) {
    const shared = [...truth].filter((item) => said.has(item)).length;
    both += shared;
    surplus += said.size - shared;
    missed += truth.size - shared;
  }
  scores[`${name}F1`] = both === 0 ? 0 : (2 * both) / (2 * both + surplus + missed);
}
