import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { partedWords } from '../../../shared/tag/parted-words.ts';
import { fold } from '../../../shared/text/fold.ts';
import { words } from '../../../shared/text/words.ts';

/** Texts that the vocabulary was counted in, and texts that it was not. */
const TEXTS = [
  'antcorpus.jsonl.gz',
  'topics/asnd.train.ar.csv',
  'keyphrases/arabic-wikipedia.jsonl.gz',
  'summaries/easc-wikipedia.jsonl.gz',
];
const WITH_ARTICLE = /^ال\p{Script=Arabic}{3,}$/u;
const FIRST = /^\p{Script=Arabic}{3,}$/u;
const SERVANT = /عبد$/u;
/** Every seventh pair is enough to count. */
const STEP = 7;

/**
 * Prints, for running Arabic text, every word that is parted, to be judged by eye, and what becomes of words and their
 * followers with an article when their space is taken away.
 */
export function benchGluedWords(data: string): void {
  for (const name of TEXTS) {
    const bytes = readFileSync(join(data, name));
    const text = fold((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replaceAll('\\n', ' '));
    const all = words(text).map((word) => word.text);
    const parted = all.flatMap((word) => {
      const [first, second] = partedWords(word, 'ar').map((part) => part.text);
      return first === undefined || second === undefined || SERVANT.test(first) ? [] : [`${first} ${second}`];
    });
    const pairs = all.flatMap((first, at) => {
      const second = all[at + 1] ?? '';
      return at % STEP === 0 && FIRST.test(first) && WITH_ARTICLE.test(second) ? [[first, second] as const] : [];
    });
    const found = pairs.map(
      ([first, second]) => [first, partedWords(first + second, 'ar').map(({ text }) => text)] as const,
    );
    const right = found.filter(([first, parts]) => parts.length > 1 && parts[0] === first).length;
    const wrong = found.filter(([first, parts]) => parts.length > 1 && parts[0] !== first).length;
    console.log(`${name}: ${parted.length} of ${all.length} words parted: ${[...new Set(parted)].join(', ')}`);
    console.log(`  of ${pairs.length} pairs glued, parted rightly ${right}, wrongly ${wrong}`);
  }
}
