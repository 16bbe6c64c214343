import { check, type Diagnostics, type Parameters } from 'recheck';
import type { Expression } from './find-literals.ts';

/** Counts bound the tool's work and no clock does, so that it says the same on a busy machine. */
const EFFORT: Parameters = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: -1,
  attackLimit: 1_000_000,
  maxAttackStringSize: 10_000,
  maxIteration: 4,
  maxGenerationSize: 40,
  maxInitialGenerationSize: 150,
};
const SHORT = 4;
const BOUNDS = /(?<!\\u)\{(\d+)(,(\d+))?\}/g;
/** Twenty or more plain words side by side, as tables give them. */
const WORD_LIST = /(?:(?:[\p{L}\p{M}\p{N} '’&-]|\\[.-])+\|){19,}(?:[\p{L}\p{M}\p{N} '’&-]|\\[.-])+/gu;
const WORDS_KEPT = 8;
/** What the tool does not know. `y` holds a match where it starts, as `^` does. */
const OTHER_FLAGS = /[gyd]/g;

/**
 * What is wrong with the time that an expression may take, or nothing: it must grow in proportion to the input.
 *
 * A repeat with a high bound, such as `{1,200}`, is too much for the tool as it stands. Two expressions are checked in
 * its place: with short bounds it must be linear, which says that the bounds are all that its work depends on beside the
 * length; with none it must not be exponential, which says that the bounds multiply, but are never an exponent.
 *
 * Of a long list of words a few stand for all: how time grows depends on words only where one begins like another.
 */
export async function checkGrowth({ source: written, flags }: Expression): Promise<string | undefined> {
  const thin = written.replace(WORD_LIST, thinOut);
  const source = flags.includes('y') ? `^(?:${thin})` : thin;
  const known = flags.replace(OTHER_FLAGS, '');
  const short = rebind(source, (least) => `{${Math.min(least, SHORT)},${SHORT}}`);
  const linear = faultOf(await check(short, known, EFFORT), ['polynomial', 'exponential']);
  if (linear !== undefined || short === source) return linear;
  const endless = rebind(source, (least) => `{${Math.min(least, SHORT)},}`);
  return faultOf(await check(endless, known, EFFORT), ['exponential']);
}

/**
 * The first words of a list, its last one, and of those that begin with another one as many again. The first and the last
 * may be parts of something longer.
 */
function thinOut(list: string): string {
  const all = list.split('|');
  const sorted = all.toSorted();
  const alike = sorted.flatMap((word, place) => {
    const next = sorted[place + 1];
    return next?.startsWith(word) ? [word, next] : [];
  });
  const kept = new Set([...all.slice(0, WORDS_KEPT), ...alike.slice(0, WORDS_KEPT), ...all.slice(-1)]);
  return all.filter((word) => kept.has(word)).join('|');
}

function rebind(source: string, bound: (least: number) => string): string {
  return source.replace(BOUNDS, (written, least: string, _, most: string = least) =>
    Number(most) > SHORT ? bound(Number(least)) : written,
  );
}

function faultOf(found: Diagnostics, refused: readonly string[]): string | undefined {
  if (found.status === 'unknown') return `the tool cannot tell: ${found.error.kind}`;
  if (found.status === 'safe' || !refused.includes(found.complexity.type)) return undefined;
  return `${found.complexity.summary} with ${found.attack.pattern.slice(0, 200)}`;
}
