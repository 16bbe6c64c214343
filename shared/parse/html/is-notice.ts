import { dataTable, parseRows } from '../../text/data-table.ts';
import { foldLine } from './fold-text.ts';

const LONGEST = 120;

const NOTICE = dataTable(new URL('./data/notices.tsv', import.meta.url), (bytes) => {
  const expressions = parseRows(bytes).flatMap(([, ...row]) => row);
  // Folding takes Hangul apart.
  return new RegExp(`^(?:${expressions.join('|')})$`.normalize('NFD'), 'u');
})();

/** True for what a site says instead of an article: "Page not found", "Access denied", "Just a moment…". */
export function isNotice(text: string): boolean {
  return text.length <= LONGEST && NOTICE.test(foldLine(text));
}
