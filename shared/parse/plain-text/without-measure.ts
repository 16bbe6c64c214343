import { readLabel } from '../labels/read-label.ts';
import { isMeasure } from '../pasted-page/is-aside.ts';

const MEASURED = /^(.{2,80}) (?:[–—-] (?=[^–—-]{4,40}$)|(?=\p{Nd}[\p{Nd}.,٬]{0,8} [\p{L}\p{M}]{3,15}$))(.{4,40})$/u;

/** A line without what a page counts behind it: `2 June 2026 - Reading time: 3 min`, `2 June 2026 214 views`. */
export function withoutMeasure(line: string): string {
  const [, before, behind = ''] = MEASURED.exec(line) ?? [];
  return before !== undefined && (isMeasure(behind) || readLabel(behind)?.kind === 'aside') ? before : line;
}
