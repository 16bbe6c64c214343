import type { CaseOutcome } from './case-outcome.ts';
import type { CaseCost } from './case-runner.ts';
import type { FuzzCase } from './make-case.ts';

const SLOWEST_SHOWN = 5;

/** Counts what came of the cases of a run, and keeps the worst of them. */
export class Report {
  #cases = 0;
  #bytes = 0;
  #faults = 0;
  #ends = new Map<string, number>();
  #slowest: { readonly cpu: number; readonly what: string }[] = [];
  #peak = { memory: 0, what: '' };

  get faults(): number {
    return this.#faults;
  }

  add(tried: FuzzCase, outcome: CaseOutcome, cost: CaseCost): void {
    this.#cases += 1;
    this.#bytes += tried.bytes.length;
    const end = describeEnd(outcome);
    this.#ends.set(end, (this.#ends.get(end) ?? 0) + 1);
    if (outcome.end === 'fault') this.#faults += 1;
    const what = `case ${tried.place}, ${tried.weight} bytes at most, ${end}: ${tried.recipe.join(' > ')}`;
    if (cost.memory > this.#peak.memory) this.#peak = { memory: cost.memory, what };
    this.#slowest.push({ cpu: cost.cpu, what });
    this.#slowest.sort((a, b) => b.cpu - a.cpu);
    this.#slowest.length = Math.min(this.#slowest.length, SLOWEST_SHOWN);
  }

  toString(): string {
    const ends = [...this.#ends]
      .sort(([, a], [, b]) => b - a)
      .map(([end, count]) => `  ${String(count).padStart(7)}  ${end}`);
    const slowest = this.#slowest.map(({ cpu, what }) => `  ${(cpu / 1000).toFixed(2)} s  ${what}`);
    return [
      `${this.#cases} cases, ${(this.#bytes / 1e6).toFixed(0)} MB`,
      ...ends,
      'slowest, in processor time',
      ...slowest,
      `peak memory ${Math.round(this.#peak.memory / 2 ** 20)} MB, with ${this.#peak.what}`,
      `${this.#faults} faults`,
    ].join('\n');
  }
}

function describeEnd(outcome: CaseOutcome): string {
  switch (outcome.end) {
    case 'articles':
      return `articles of ${outcome.format}`;
    case 'refused':
      return `refused as ${outcome.code}`;
    case 'fault':
      return `FAULT ${outcome.kind}`;
  }
}
