import { comparable } from '../tags/keyword-scores.ts';

/** ROUGE F1 of one, two words in a row, and the longest common subsequence. */
export interface Rouge {
  readonly one: number;
  readonly two: number;
  readonly longest: number;
}

/** Scores a summary against several references: the mean F1 of each measure, Arabic letters folded. */
export function rouge(summary: string, references: readonly string[]): Rouge {
  const said = comparable(summary).split(' ');
  const scores = references.map((reference) => {
    const right = comparable(reference).split(' ');
    return { one: overlap(said, right, 1), two: overlap(said, right, 2), longest: subsequence(said, right) };
  });
  const mean = (pick: keyof Rouge) => scores.reduce((sum, score) => sum + score[pick], 0) / scores.length;
  return { one: mean('one'), two: mean('two'), longest: mean('longest') };
}

function overlap(said: readonly string[], right: readonly string[], size: number): number {
  const [a, b] = [grams(said, size), grams(right, size)];
  const both = Array.from(a).reduce((sum, [gram, count]) => sum + Math.min(count, b.get(gram) ?? 0), 0);
  return f1(both, said.length - size + 1, right.length - size + 1);
}

function grams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let start = 0; start + size <= words.length; start++) {
    const gram = words.slice(start, start + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function subsequence(said: readonly string[], right: readonly string[]): number {
  let before = new Uint16Array(right.length + 1);
  for (const word of said) {
    const row = new Uint16Array(right.length + 1);
    for (const [at, other] of right.entries()) {
      row[at + 1] = word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0);
    }
    before = row;
  }
  return f1(before.at(-1) ?? 0, said.length, right.length);
}

function f1(both: number, said: number, right: number): number {
  return both === 0 ? 0 : (2 * both) / (said + right);
}
