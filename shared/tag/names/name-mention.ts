import type { Evidence } from '../../article/article.ts';
import type { NameKind } from './name-labels.ts';

/** A name as it stands in an article, without the clitics in front of it. */
export interface NameMention {
  readonly kind: Exclude<NameKind, 'MISC'>;
  /** As written, or in the nominative where a case inflects it; with its article where a clitic had swallowed it (للهند → الهند). */
  readonly written: string;
  /** Its words folded, without clitics and articles: the same for the same name wherever it stands. */
  readonly words: readonly string[];
  /** How sure the model is, 0 to 1. */
  readonly probability: number;
  readonly evidence: Evidence;
}
