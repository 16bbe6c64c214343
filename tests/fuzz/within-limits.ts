import { type CaseOutcome, faultOf } from './case-outcome.ts';

/** What a case may cost. */
export interface RunLimits {
  /** Milliseconds of processor time for a file of few articles. */
  readonly cpu: number;
  /** Milliseconds of processor time for each article of a file of many, where that is more than `cpu`. */
  readonly cpuOfArticle: number;
  /** Bytes of resident memory. */
  readonly memory: number;
}

/** The outcome, or a time-out where the answer came later than its articles allow. */
export function withinLimits(outcome: CaseOutcome, cpu: number, limits: RunLimits): CaseOutcome {
  const articles = outcome.end === 'articles' ? outcome.count : 0;
  if (outcome.end === 'fault' || cpu <= Math.max(limits.cpu, limits.cpuOfArticle * articles)) return outcome;
  return faultOf('time-out', `${Math.round(cpu)} ms of processor time for ${articles} articles`);
}
