import { LANGUAGES_PARTITION } from '../table/keys.ts';
import { itemsOf, type TableReads } from '../table/table-reads.ts';

/**
 * How long a reader does without looking again, which is how late a new language's first article may be in mixed lists:
 * short, since looking costs half a read unit, and a page four times that.
 */
const KEPT_MS = 1000;

/** The languages that have lists, remembered for a second. */
export function languagesInUse(reads: TableReads, now: () => number): () => Promise<readonly string[]> {
  let kept: { readonly languages: readonly string[]; readonly until: number } | undefined;
  return async () => {
    if (kept !== undefined && now() < kept.until) return kept.languages;
    const languages: string[] = [];
    for await (const item of itemsOf(reads, { partition: LANGUAGES_PARTITION })) languages.push(item.SK);
    kept = { languages, until: now() + KEPT_MS };
    return languages;
  };
}
