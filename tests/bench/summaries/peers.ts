import { fold } from '../../../shared/text/fold.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { isStopword } from '../../../shared/text/stopwords.ts';
import { words } from '../../../shared/text/words.ts';

const DAMPING = 0.85;
const ROUNDS = 30;

/** The sentences of a text, whatever they are. */
function allSentences(body: readonly string[], language: string): string[] {
  return body.flatMap((paragraph) => sentences(paragraph, language).map(({ text }) => text));
}

/** The first sentences that fit. */
export function lead(body: readonly string[], language: string, maxCharacters: number): string {
  return fitting(allSentences(body, language), maxCharacters).join(' ');
}

/** TextRank (Mihalcea and Tarau 2004): sentences by their links of common words, in the order of the text. */
export function textRank(body: readonly string[], language: string, maxCharacters: number): string {
  const all = allSentences(body, language);
  const bags = all.map(
    (sentence) =>
      new Set(
        words(fold(sentence))
          .map(({ text }) => text)
          .filter((word) => !isStopword(word, language)),
      ),
  );
  const links = bags.map((one) => bags.map((other) => (one === other ? 0 : likeness(one, other))));
  const sums = links.map((row) => row.reduce((sum, link) => sum + link, 0));
  let ranks = all.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map(
      (_, at) =>
        1 -
        DAMPING +
        DAMPING * links.reduce((sum, row, from) => sum + ((row[at] ?? 0) / (sums[from] || 1)) * (ranks[from] ?? 0), 0),
    );
  }
  const order = all.map((_, at) => at).sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0));
  const chosen = new Set(
    fitting(
      order.map((at) => all[at] ?? ''),
      maxCharacters,
    ),
  );
  return all.filter((sentence) => chosen.has(sentence)).join(' ');
}

/** A list's first sentences that fit together; the first is cut where it is too long alone. */
function fitting(list: readonly string[], maxCharacters: number): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const sentence of list) {
    if (length + sentence.length > maxCharacters) {
      break;
    }
    kept.push(sentence);
    length += sentence.length + 1;
  }
  return kept.length > 0 ? kept : [(list[0] ?? '').slice(0, maxCharacters)];
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = Array.from(one).filter((word) => other.has(word)).length;
  return common === 0 ? 0 : common / (Math.log(one.size + 1) + Math.log(other.size + 1));
}
