import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';

const noticePhrases = dataTable(new URL('./data/mail-notice-phrases.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (kind: string): string[] => Array.from(new Set((lists.get(kind) ?? []).map(foldWords)));
  return {
    families: [folded('message'), folded('secret'), folded('recipient')],
    openings: folded('opening'),
    views: folded('view'),
    leaves: folded('leave'),
  };
});
const LONGEST_NOTICE = 3000;
const LONGEST_VIEW = 80;
const LONGEST_LEAVING = 400;
/** What lists write stands among the first paragraphs or the last. */
const LIST_LINES = 3;

/**
 * A mail's paragraphs without what lists write above and below it, and without the notice about its confidentiality
 * that offices put under everything and what follows it.
 */
export function withoutNotice(paragraphs: readonly string[]): readonly string[] {
  const { views, leaves } = noticePhrases();
  const own = paragraphs.filter((paragraph, place) => {
    const isLast = place > 0 && place >= paragraphs.length - LIST_LINES;
    if (holdsPhrase(paragraph, views, LONGEST_VIEW)) return !(isLast || place < LIST_LINES);
    return !(isLast && holdsPhrase(paragraph, leaves, LONGEST_LEAVING));
  });
  const notice = own.findIndex((paragraph, place) => place > 0 && isNotice(paragraph));
  return notice < 0 ? own : own.slice(0, notice);
}

function holdsPhrase(paragraph: string, phrases: readonly string[], longest: number): boolean {
  if (paragraph.length > longest) return false;
  const text = foldWords(paragraph);
  return phrases.some((phrase) => text.includes(phrase));
}

function isNotice(paragraph: string): boolean {
  if (paragraph.length > LONGEST_NOTICE) return false;
  const text = foldWords(paragraph);
  const { families, openings } = noticePhrases();
  if (openings.some((opening) => text.startsWith(opening))) return true;
  return families.every((words) => words.some((word) => text.includes(word)));
}
