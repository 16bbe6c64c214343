import type { ArticleSignal } from '../../article/article.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { VERSION_WORDS } from './line-words.ts';
import { isCorrectionMark } from './read-kicker.ts';

const FORMS = Object.values(VERSION_WORDS)
  .flat()
  .map((word) => (word.endsWith('.') ? `${word.slice(0, -1)}\\.-? ` : `${word}(?: \\d{1,2})?-`));
/** `UPDATE 2-`, `CORRECTED-`, `AMP. ` */
const MARKS = new RegExp(`^(?:${FORMS.join('|')}){1,3}(?=\\S)`);
const WORD = /\p{L}+\.?/gu;

/** `تصحيح: `, `Correction | ` */
const IN_FRONT = /^([^:：|]{3,25}?) ?[:：|] ?(?=\S)/u;

/** A headline without the mark of its version, and what that mark says of it. */
export function splitVersionMark(headline = ''): {
  readonly headline: string | undefined;
  readonly signals?: readonly ArticleSignal[] | undefined;
} {
  if (headline === '') return { headline: undefined };
  const [written = '', correction = ''] = IN_FRONT.exec(headline) ?? [];
  if (isCorrectionMark(correction)) {
    return { headline: headline.slice(written.length), signals: articleSignals(['correction']) };
  }
  const mark = MARKS.exec(headline)?.[0] ?? '';
  const words: readonly string[] = mark.match(WORD) ?? [];
  const codes = (['update', 'correction'] as const).filter((code) =>
    VERSION_WORDS[code].some((word) => words.includes(word)),
  );
  return { headline: headline.slice(mark.length), signals: articleSignals(codes) };
}
