import type { ArticleSignal } from '../../article/article.ts';
import { articleSignals } from '../fields/article-signals.ts';

/** What agencies put before the headline of a version that is not the first: `UPDATE 2-`, `CORRECTED-`, `AMP. `. */
const MARKS = /^(?:(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?: \d{1,2})?-|AMP\.-? ){1,3}(?=\S)/;

/** A headline without the mark of its version, and what that mark says of it. */
export function splitVersionMark(headline = ''): {
  readonly headline: string | undefined;
  readonly signals?: readonly ArticleSignal[] | undefined;
} {
  if (headline === '') return { headline: undefined };
  const mark = MARKS.exec(headline)?.[0] ?? '';
  const codes = [/UP|AMP/.test(mark) ? 'update' : '', mark.includes('CORRECTED') ? 'correction' : ''];
  return { headline: headline.slice(mark.length), signals: articleSignals(codes) };
}
