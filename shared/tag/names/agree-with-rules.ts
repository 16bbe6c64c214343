import { stopwordsOf } from '../../text/stopwords.ts';
import { LEAST_SURE } from './least-sure.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

const LIKELY = 0.5;
const RULED = 0.8;
const BOTH_SURE = Math.max(LEAST_SURE.capitals.PER, LEAST_SURE.capitals.ORG);
const SMALL = /^\p{Ll}{2,}$/u;

/**
 * Names that the model leans to, made sure where the rules, by themselves, find the same name of the same kind. Not in a
 * headline whose every word has a capital: there the rules say too much.
 *
 * @param spans what the model and its mending say of each sentence
 * @param rules what the rules find in each sentence
 */
export function agreeWithRules(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  rules: readonly (readonly Span[])[],
  language: string,
): Span[][] {
  const small = stopwordsOf(language);
  return sentences.map((tokens, sentence) => {
    const own = spans[sentence] ?? [];
    const ruled = (rules[sentence] ?? []).filter(({ probability }) => probability >= RULED);
    const tells = ruled.length > 0 && tokens.some(({ written, folded }) => SMALL.test(written) && !small.has(folded));
    const names = new Set(tells ? ruled.map(nameOf) : []);
    return own.map((span) =>
      span.probability >= LIKELY && names.has(nameOf(span))
        ? { ...span, probability: Math.max(BOTH_SURE, span.probability) }
        : span,
    );
  });
}

function nameOf({ kind, first, end }: Span): string {
  return `${kind} ${first} ${end}`;
}
