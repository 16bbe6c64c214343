import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A sound file that cases are made of. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpus');
const FIXTURES = resolve(import.meta.dirname, '../fixtures/articles');
/** Every so manieth page: the pages are many and alike to a parser. */
const PAGE_STEP = 16;
const MAX_SEED_BYTES = 400_000;

/** The files to mutate: the development data, where it is on this machine, and the project's own fixtures. */
export function loadSeeds(): { readonly seeds: readonly [Seed, ...Seed[]]; readonly hasCorpus: boolean } {
  const hasCorpus = existsSync(CORPUS);
  const files = [
    ...filesUnder(FIXTURES).filter((path) => basename(path).startsWith('source.')),
    ...(hasCorpus ? filesUnder(join(CORPUS, 'wire')) : []),
    ...(hasCorpus ? filesUnder(join(CORPUS, 'html')).filter(isSampledPage) : []),
    ...(hasCorpus ? readdirSync(CORPUS).filter((name) => name.startsWith('seed-article')) : []).map((name) =>
      join(CORPUS, name),
    ),
  ];
  const seeds = files.map(readSeed).filter(({ bytes }) => bytes.length > 0 && bytes.length <= MAX_SEED_BYTES);
  if (hasCorpus) seeds.push(...dateSeeds());
  const [first, ...others] = seeds;
  if (first === undefined) throw new Error('There is no file to mutate.');
  return { seeds: [first, ...others], hasCorpus };
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isSampledPage(path: string, place: number): boolean {
  return path.endsWith('.html.gz') && place % PAGE_STEP === 0;
}

function readSeed(path: string): Seed {
  const bytes = readFileSync(path);
  return path.endsWith('.html.gz')
    ? { name: basename(path, '.gz'), bytes: gunzipSync(bytes) }
    : { name: basename(path), bytes };
}

/** The date strings, each list as a text with one labelled line a date. */
function dateSeeds(): Seed[] {
  return filesUnder(join(CORPUS, 'dates')).map((path) => {
    const rows: { readonly text?: string }[] = JSON.parse(readFileSync(path, 'utf8'));
    const lines = rows.flatMap(({ text }, place) =>
      text === undefined || place % 3 > 0 ? [] : [`Published: ${text}`],
    );
    return { name: `${basename(path, '.json')}.txt`, bytes: Buffer.from(`A headline\n${lines.join('\n')}\n`) };
  });
}
