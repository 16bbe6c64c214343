import type { Evidence } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { isStopword } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import { textAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { isWholeTerm } from './is-telling.ts';
import { keywordKey } from './keyword-key.ts';
import type { RankedKeyword } from './rank-keywords.ts';

/** Said less often, a keyword may have the same neighbour by chance. */
const MIN_OCCURRENCES = 3;
/** A function word may join a term's words (coup d'État), but ends none. */
const MAX_JOINED = 2;
/** Characters looked at beside a keyword: two words of a term are hardly longer. */
const WINDOW = 60;
const JOINT = /^[ '’-]$/u;

/** A keyword with the words that the article never says it without: a fragment becomes the whole term. */
export function wholeTerm(keyword: RankedKeyword, article: TaggerInput): RankedKeyword {
  if (keyword.evidence.length < MIN_OCCURRENCES) return keyword;
  const evidence = grown(grown(keyword.evidence, 'end', article), 'start', article);
  const [shown] = evidence;
  if (evidence === keyword.evidence || shown === undefined) return keyword;
  const written = textAt(shown, article).slice(shown.start, shown.end);
  const key = keywordKey(written, article.language);
  const whole = { ...keyword, keyword: written, key, words: key.split('-'), evidence };
  return isWholeTerm(whole, article.language) ? whole : keyword;
}

/**
 * The places grown at one side by the words that stand there at each of them, up to and with the first that is no
 * function word; as they were where the places differ.
 */
function grown(places: readonly Evidence[], side: 'start' | 'end', article: TaggerInput): readonly Evidence[] {
  const beside = places.map((place) => neighbours(place, side, article));
  for (let joined = 0; joined < MAX_JOINED; joined++) {
    const [only, ...others] = new Set(beside.map((found) => found[joined]?.word));
    if (only === undefined || others.length > 0) return places;
    if (!isStopword(only, article.language)) {
      return places.map((place, at) => ({ ...place, [side]: beside[at]?.[joined]?.edge ?? place[side] }));
    }
  }
  return places;
}

/** The folded words beside a place, with nothing but a joint between them, and where the far end of each is. */
function neighbours(place: Evidence, side: 'start' | 'end', article: TaggerInput): { word: string; edge: number }[] {
  const text = textAt(place, article);
  const from = side === 'end' ? place.end : Math.max(0, place.start - WINDOW);
  const window = text.slice(from, side === 'end' ? place.end + WINDOW : place.start);
  const near = side === 'end' ? words(window) : words(window).toReversed();
  const found: { word: string; edge: number }[] = [];
  let edge = place[side];
  for (const word of near.slice(0, MAX_JOINED)) {
    const [start, end] = [from + word.start, from + word.end];
    if (!JOINT.test(side === 'end' ? text.slice(edge, start) : text.slice(end, edge))) break;
    edge = side === 'end' ? end : start;
    found.push({ word: fold(word.text), edge });
  }
  return found;
}
