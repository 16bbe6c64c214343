import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type HandLabels, handLabelsOf } from './hand-labels.ts';

/** What is known to be true of a page. Every field is absent where its set does not annotate it. */
export interface Truth {
  readonly articleBody?: string;
  /** Where it was read by hand. */
  readonly hand?: HandLabels;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly datePublished?: string | readonly string[];
  readonly keywords?: readonly string[];
  readonly lang?: string | null;
  readonly url?: string | null;
}

export interface TruePage {
  readonly set: string;
  readonly id: string;
  readonly truth: Truth;
  /** Pages are developed on in half A only; half B shows what that did to pages nobody looked at. */
  readonly half: 'A' | 'B';
  readonly bytes: Uint8Array;
}

export const SETS = ['aeb', 'wcxb-article-dev', 'trafilatura', 'fundus-parser', 'htmldate'] as const;

/** The folder of the development pages, beside the checkout. */
export const HTML_CORPUS = join(import.meta.dirname, '../../../../shared/corpus/html');

export function hasCorpus(): boolean {
  return existsSync(HTML_CORPUS);
}

export function loadSet(set: string): TruePage[] {
  const truths: Record<string, Truth> = JSON.parse(readFileSync(join(HTML_CORPUS, set, 'truth.json'), 'utf8'));
  return Object.entries(truths).flatMap(([id, truth]) => {
    const path = join(HTML_CORPUS, set, 'html', `${id}.html.gz`);
    if (!existsSync(path)) return [];
    const hand = truth.articleBody === undefined ? handLabelsOf(set, id) : undefined;
    return [
      {
        set,
        id,
        truth: { ...truth, ...(hand && { hand }) },
        half: halfOf(id),
        bytes: gunzipSync(readFileSync(path)),
      },
    ];
  });
}

function halfOf(id: string): 'A' | 'B' {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'A' : 'B';
}
