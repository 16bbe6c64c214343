import type { SourceProfile } from '../../shared/article/source-profile.ts';
import type { Seed } from './load-seeds.ts';
import { BYTE_MUTATIONS } from './mutate-bytes.ts';
import { STRUCTURE_MUTATIONS } from './mutate-structure.ts';
import { TEXT_MUTATIONS } from './mutate-text.ts';
import type { Mutation } from './mutation.ts';
import { createRandom, type Random } from './random.ts';

/** A file to try, and how it was made. */
export interface FuzzCase {
  readonly seed: number;
  readonly place: number;
  /** The sound file, then what was done to it. */
  readonly recipe: readonly string[];
  readonly bytes: Uint8Array;
  /** Bytes of the greatest form that the file had on its way: what a packed file may unfold to. */
  readonly weight: number;
  readonly key: string;
  readonly source: SourceProfile;
}

const USUAL_BYTES = 1_000_000;
const GREAT_BYTES = 4_000_000;
/** One case in so many may grow to `GREAT_BYTES`. */
const GREAT_STEP = 50;
/** What reaches deepest into a file, by its first character: elsewhere damage is soon refused at the door. */
const FITTING: Readonly<Record<string, readonly [string, ...string[]]>> = {
  P: ['change a zip entry'],
  '{': ['change JSON values'],
  '[': ['change JSON values'],
  '<': ['change an element', 'change a content', 'change an attribute'],
};
const MUTATIONS: Readonly<Record<string, Mutation>> = { ...BYTE_MUTATIONS, ...TEXT_MUTATIONS, ...STRUCTURE_MUTATIONS };
const NAMES = Object.keys(MUTATIONS);
const ENDINGS = ['', '.txt', '.html', '.xml', '.json', '.md', '.eml', '.docx', '.zip', '.gz'] as const;
const PROFILES = [
  {},
  { timeZone: 'Africa/Cairo', language: 'ar' },
  { timeZone: 'America/New_York', language: 'en-US' },
  { timeZone: 'Asia/Tehran', language: 'fa' },
  { timeZone: 'Europe/Paris', language: 'fr' },
  { timeZone: 'Asia/Tokyo', language: 'ja' },
] as const;

/** The case of this place in the run of this seed: always the same one for the same seed files. */
export function makeCase(seed: number, place: number, seeds: readonly [Seed, ...Seed[]]): FuzzCase {
  const random = createRandom(Math.imul(seed + 1, 0x9e37_79b1) ^ place);
  const origin = pickSeed(seeds, random);
  const most = place % GREAT_STEP === 0 ? GREAT_BYTES : USUAL_BYTES;
  const recipe = [origin.name];
  let { bytes } = origin;
  let weight = bytes.length;
  for (let left = random.few(5); left > 0 && bytes.length > 0; left -= 1) {
    const fitting = FITTING[String.fromCharCode(bytes[0] ?? 0)];
    const name =
      fitting !== undefined && random.below(2) === 0 ? random.pick(fitting) : NAMES[random.below(NAMES.length)];
    const mutate = MUTATIONS[name ?? ''];
    if (name === undefined || mutate === undefined) continue;
    bytes = mutate(bytes, { random, seeds }).subarray(0, most);
    weight = Math.max(weight, bytes.length);
    recipe.push(name);
  }
  const ending = random.below(3) > 0 ? endingOf(origin) : random.pick(ENDINGS);
  const source = { id: 'fuzz', ...random.pick(PROFILES) };
  return { seed, place, recipe, bytes: new Uint8Array(bytes), weight, key: `incoming/fuzz/case${ending}`, source };
}

/** Any file, or any kind of file first, so that the rare kinds are not forgotten beside the many. */
function pickSeed(seeds: readonly [Seed, ...Seed[]], random: Random): Seed {
  if (random.below(2) === 0) return random.pick(seeds);
  const [first, ...others] = Map.groupBy(seeds, endingOf).values();
  const kind = first === undefined ? [] : random.pick([first, ...others]);
  return kind[random.below(kind.length)] ?? seeds[0];
}

function endingOf(seed: Seed): string {
  return /\.\w+$/.exec(seed.name)?.[0] ?? '';
}
