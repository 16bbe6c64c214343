import type { LineFeatures } from './describe-lines.ts';
import { CHOSEN, findText } from './find-text.ts';

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const NAMES = [
  'own',
  ...OFFSETS.map((offset) => `own@${offset}`),
  ...(
    'before after sinceChosen untilChosen chosenBefore chosenAfter side around wide gapBefore gapAfter run ' +
    'best share prose@-2 prose@-1 prose@1 prose@2 toldByLead toldByLead@around'
  ).split(' '),
];

/** Names of the columns that `lineContext` fills. */
export const CONTEXT_FEATURES: readonly string[] = NAMES.map((name) => `first:${name}`);

/** Lines on either side, far enough to see past a passage of short lines. */
const WIDE = 12;
/** Farther lines count as none. */
const FAR = 30;
/** Stands for an opinion where there is no line. */
const NONE = -0.1;
/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
const END_SHARE = 0.2;
/** The first lines of an article name what the others go on about; another article below it speaks of something else. */
const LEAD = 6;
const NEAR_LEAD = 4;
/** Lines that show how sure the first opinion can be of a text. */
const BEST = 5;

/**
 * What a first opinion of every line says of each one's surroundings: the input of the second opinion. Row-major, linear
 * in the text.
 *
 * @param first how likely each line belongs to the article's text by the first opinion, 0 to 1
 */
export function lineContext(
  lines: readonly string[],
  { isProse, stems }: Pick<LineFeatures, 'isProse' | 'stems'>,
  first: Float32Array,
): Float32Array {
  const count = lines.length;
  const rows = new Float32Array(count * NAMES.length);
  const weight = lines.map((line) => Math.sqrt(line.length));
  const chosen: number[] = [];
  const proses: number[] = [];
  const sums = new Float64Array(count + 1);
  let total = 0;
  first.forEach((own, at) => {
    if (own >= CHOSEN) chosen.push(at);
    if (isProse[at]) proses.push(at);
    total += (weight[at] ?? 0) * own;
    sums[at + 1] = (sums[at] ?? 0) + own;
  });
  const [toldByLead, toldAround] = tellByLead(lines, stems, first);
  const best = first.toSorted().subarray(-BEST);
  const meanBest = best.reduce((sum, value) => sum + value, 0) / Math.max(1, best.length);
  const opinion = (at: number | undefined): number => (at === undefined ? NONE : (first[at] ?? NONE));
  let before = 0;
  let passed = 0;
  let passedProse = 0;
  for (let at = 0; at < count; at++) {
    const own = first[at] ?? 0;
    const isChosen = own >= CHOSEN;
    const previous = chosen[passed - 1];
    const next = chosen[passed + (isChosen ? 1 : 0)];
    const from = Math.max(0, at - WIDE);
    const to = Math.min(count, at + WIDE + 1);
    const neighbours = OFFSETS.map((offset) => opinion(at + offset));
    const following = passedProse + (isProse[at] ? 1 : 0);
    const share = total > 0 ? before / total : 0;
    rows.set(
      [
        own,
        ...neighbours,
        Math.min(END_SHARE, share),
        Math.min(END_SHARE, 1 - share),
        previous === undefined ? FAR : Math.min(FAR, at - previous),
        next === undefined ? FAR : Math.min(FAR, next - at),
        Math.min(NEAR_END, passed),
        Math.min(NEAR_END, chosen.length - passed),
        at < (chosen[0] ?? 0) ? -1 : at > (chosen.at(-1) ?? 0) ? 1 : 0,
        neighbours.reduce((sum, value) => sum + value, 0) / OFFSETS.length,
        ((sums[to] ?? 0) - (sums[from] ?? 0) - own) / Math.max(1, to - from - 1),
        previous === undefined ? -1 : previous - (chosen[passed - 2] ?? previous),
        next === undefined ? -1 : (chosen[passed + (isChosen ? 2 : 1)] ?? next) - next,
        previous === undefined || next === undefined ? FAR : Math.min(FAR, next - previous),
        meanBest,
        chosen.length / count,
        opinion(proses[passedProse - 2]),
        opinion(proses[passedProse - 1]),
        opinion(proses[following]),
        opinion(proses[following + 1]),
        toldByLead[at] ?? 0,
        toldAround[at] ?? 0,
      ],
      at * NAMES.length,
    );
    before += (weight[at] ?? 0) * own;
    passedProse = following;
    if (isChosen) passed++;
  }
  return rows;
}

/**
 * The share of each line's words that the first lines of the article say as well, rare words before common ones; and the mean of
 * that around it.
 */
function tellByLead(
  lines: readonly string[],
  stems: LineFeatures['stems'],
  first: Float32Array,
): [Float32Array, Float32Array] {
  const counts = new Map<string, number>();
  for (const own of stems) for (const stem of own) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const lead: number[] = [];
  const start = findText(lines, first);
  for (let at = Math.max(0, start); at < lines.length && lead.length < LEAD; at++)
    if ((first[at] ?? 0) >= CHOSEN) lead.push(at);
  const share = (at: number): number => {
    let said = 0;
    let all = 0;
    for (const stem of stems[at] ?? []) {
      const weight = 1 / Math.sqrt(counts.get(stem) ?? 1);
      all += weight;
      if (lead.some((place) => place !== at && stems[place]?.has(stem))) said += weight;
    }
    return all === 0 ? 0 : said / all;
  };
  const told = Float32Array.from(lines, (_, at) => share(at));
  const around = told.map((_, at) => {
    const near = told.subarray(Math.max(0, at - NEAR_LEAD), at + NEAR_LEAD + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
  return [told, around];
}
