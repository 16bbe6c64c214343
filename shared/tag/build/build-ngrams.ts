/**
 * Makes `shared/tag/data/language-ngrams.bin.br` from the language models of lingua 1.5 (Apache-2.0), which its npm package
 * carries in a WebAssembly module; the same module gives the same table.
 *
 *   npm pack @bluzzi/lingua@1.5.0 && tar xzf bluzzi-lingua-1.5.0.tgz
 *   node shared/tag/build/build-ngrams.ts package/src/lingua_bg.wasm
 *
 * An n-gram's weight in a language says how much likelier its last letter is behind all of its first ones than behind all
 * but one of them, where a letter never seen there would cost a nat. Kept are those n-grams whose weights tell languages of
 * a script apart in most of their news, a prefix of each, and of each the languages in which it is not rare.
 *
 * Layout, packed with Brotli: a line (count of nodes, the alphabet, the languages), then of each node of the tree of n-grams,
 * the top first and each level in the alphabet's order, a byte each: its letter (place in the alphabet, from 1), how many
 * children it has, how many scores; then of each score its language and its weight in fifths of a nat.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseRows } from '../../text/data-table.ts';
import { linguaCounts, WORD_START } from './lingua-counts.ts';
import { linguaModels } from './lingua-models.ts';

interface Language {
  /** What lingua calls it. */
  readonly name: string;
  readonly code: string;
  readonly script: string;
  /** How many times its news counts when n-grams are chosen. */
  readonly times: number;
}

interface Score {
  readonly language: Language;
  /** The n-gram's share of all that stands in the language's words. */
  readonly share: number;
  readonly weight: number;
}

type Scores = Map<string, Score[]>;

/** How many n-grams tell the languages of a script apart. */
const KEPT: Readonly<Record<string, number>> = { Latn: 80_000, Cyrl: 28_000, Arab: 18_000 };
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /^[\p{Script=Latin}^$]+$/u,
  Cyrl: /^[\p{Script=Cyrillic}^$]+$/u,
  Arab: /^[\p{Script=Arabic}^$]+$/u,
};
const LONGEST = 5;
const MIN_SHARE = 1.5e-6;
const MIN_COUNT = 5;
const MIN_WEIGHT = 0.3;
/** Less of an n-gram than this share of the language that has most of it is rare. */
const RARE = 1 / 80;
/** In nats: what no letter at all would cost, and what it costs to look at fewer letters. */
const UNSEEN = 14;
const FEWER = 1;
const WEIGHTS_A_NAT = 5;
const MAX_WEIGHT = 255;
const MAX_LETTERS = 250;

const [module] = process.argv.slice(2);
if (module === undefined) {
  throw new Error("Give the path of lingua's WebAssembly module.");
}
const models = linguaModels(readFileSync(module));
const languages: Language[] = parseRows(readFileSync(join(import.meta.dirname, 'ngram-languages.tsv'))).map(
  ([name = '', code = '', script = '', times]) => ({ name, code, script, times: Number(times) }),
);

const kept: Scores = new Map();
for (const [script, own] of Map.groupBy(languages, (language) => language.script)) {
  const scores: Scores = new Map();
  for (const language of own) addScores(scores, language, linguaCounts(modelsOf(language)));
  const telling = Array.from(scores, ([ngram, ofLanguages]) => ({ ngram, ofLanguages, worth: worth(ofLanguages, own) }))
    .sort((one, other) => other.worth - one.worth || (one.ngram < other.ngram ? -1 : 1))
    .slice(0, KEPT[script]);
  for (const { ngram, ofLanguages } of telling) kept.set(ngram, notRare(ofLanguages));
}
writeFileSync(
  new URL('../data/language-ngrams.bin.br', import.meta.url),
  brotliCompressSync(treeOf(withCommonLetters(kept))),
);

function modelsOf({ name }: Language): readonly Buffer[] {
  const own = models.get(name);
  if (own === undefined) throw new Error(`The module has no models of ${name}.`);
  return own;
}

function addScores(scores: Scores, language: Language, counts: ReadonlyMap<string, number>): void {
  const letters = SCRIPTS[language.script];
  const total = Array.from(counts).reduce((sum, [ngram, count]) => (ngram.length === 1 ? sum + count : sum), 0);
  const logOf = (ngram: string): number => {
    const count = counts.get(ngram);
    if (ngram === '') return -UNSEEN;
    const first = ngram.length === 1 ? total : counts.get(ngram.slice(0, -1));
    return count === undefined || first === undefined ? logOf(ngram.slice(1)) - FEWER : Math.log(count / first);
  };
  for (const [ngram, count] of counts) {
    const share = count / total;
    if (ngram === WORD_START || ngram.length > LONGEST || share < MIN_SHARE || count < MIN_COUNT) continue;
    const weight = logOf(ngram) - logOf(ngram.slice(1)) + (ngram.length === 1 ? 0 : FEWER);
    if (weight < MIN_WEIGHT || !letters?.test(ngram)) continue;
    scores.set(ngram, [...(scores.get(ngram) ?? []), { language, share, weight }]);
  }
}

function worth(scores: readonly Score[], ofScript: readonly Language[]): number {
  const mean = scores.reduce((sum, { weight }) => sum + weight, 0) / ofScript.length;
  return scores.reduce((sum, { language, share, weight }) => {
    return sum + language.times * share * Math.max(0, weight - mean);
  }, 0);
}

function notRare(scores: readonly Score[]): Score[] {
  const most = Math.max(...scores.map(({ share }) => share));
  return scores.filter(({ share }) => share > most * RARE);
}

function withCommonLetters(scores: Scores): Scores {
  const uses = Map.groupBy(
    Array.from(scores.keys()).flatMap((ngram) => Array.from(ngram)),
    (letter) => letter,
  );
  const common = new Set(
    Array.from(uses)
      .sort(([, one], [, other]) => other.length - one.length)
      .slice(0, MAX_LETTERS)
      .map(([letter]) => letter),
  );
  return new Map(Array.from(scores).filter(([ngram]) => Array.from(ngram).every((letter) => common.has(letter))));
}

function treeOf(scores: Scores): Buffer {
  const nodes = new Set(Array.from(scores.keys()).flatMap((ngram) => prefixesOf(ngram)));
  const alphabet = Array.from(new Set(Array.from(nodes).join(''))).sort();
  const placeOf = new Map(alphabet.map((letter, place) => [letter, place + 1]));
  const children = Map.groupBy(
    Array.from(nodes).filter((ngram) => ngram !== ''),
    (ngram) => ngram.slice(0, -1),
  );
  const order = Array.from(nodes).sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  const codes = languages.map(({ code }) => code);
  const listed = order.flatMap((ngram) => scores.get(ngram) ?? []);
  return Buffer.concat([
    Buffer.from(`${[order.length, alphabet.join(''), ...codes].join(' ')}\n`),
    Buffer.from(order.map((ngram) => placeOf.get(ngram.slice(-1)) ?? 0)),
    Buffer.from(order.map((ngram) => children.get(ngram)?.length ?? 0)),
    Buffer.from(order.map((ngram) => scores.get(ngram)?.length ?? 0)),
    Buffer.from(listed.map(({ language }) => codes.indexOf(language.code))),
    Buffer.from(listed.map(({ weight }) => Math.min(MAX_WEIGHT, Math.round(weight * WEIGHTS_A_NAT)))),
  ]);
}

function prefixesOf(ngram: string): string[] {
  return Array.from({ length: ngram.length + 1 }, (_, length) => ngram.slice(0, length));
}
