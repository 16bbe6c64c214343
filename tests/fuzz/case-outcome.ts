import type { FuzzCase } from './make-case.ts';

/** What the worker is told of a case. */
export type CaseInput = Pick<FuzzCase, 'bytes' | 'key' | 'source'>;

/** What came of a case. Every `fault` is a defect of Newsdrop. */
export type CaseOutcome =
  | { readonly end: 'articles'; readonly format: string; readonly count: number }
  | { readonly end: 'refused'; readonly code: string }
  | { readonly end: 'fault'; readonly kind: 'crash' | 'record' | 'time-out' | 'memory'; readonly detail: string };

/** A defect that the case's own code did not see: it broke, took too long or too much. */
export function faultOf(kind: 'crash' | 'time-out' | 'memory', detail: string): CaseOutcome {
  return { end: 'fault', kind, detail };
}
