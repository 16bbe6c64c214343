import { LANGUAGES_PARTITION } from '../table/keys.ts';
import { itemsOf, type TableReads } from '../table/table-reads.ts';

/** How long a reader does without looking again; a new language's first article waits so long in mixed lists. */
const KEPT_MS = 10_000;

/** The languages that have lists, remembered for some seconds. */
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
