import { foldWithMap } from '../../text/fold.ts';
import { isStopword } from '../../text/stopwords.ts';
import { partedWords } from '../parted-words.ts';
import { MAX_PHRASE_WORDS, type PhraseIndex } from './phrase-index.ts';

/** A place name within a keyword line; offsets in the line as written. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
}

interface LineWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly stopword: boolean;
  /** The place name that begins in this word. */
  readonly name?: NamedSpan;
}

/** Words that nothing vouches for are taken for one keyword up to this many. */
const MAX_UNKNOWN_WORDS = 3;

/**
 * Splits a keyword line that has no separators, only where the evidence is sure: at known places, at phrases that the
 * article itself writes, and at function words, which are dropped. A phrase that holds two place names is a list of them.
 */
export function splitKeywordLine(
  line: string,
  index: PhraseIndex,
  names: readonly NamedSpan[],
  language: string | undefined,
): string[] {
  const all = readLine(line, names, language);
  const keywords: string[] = [];
  let unknown: LineWord[] = [];
  const flush = () => {
    const [first, last] = [unknown[0], unknown.at(-1)];
    if (first !== undefined && last !== undefined) {
      keywords.push(line.slice(first.start, last.end));
    }
    unknown = [];
  };
  for (let at = 0; at < all.length; ) {
    const word = all[at];
    if (word === undefined) {
      break;
    }
    const length = knownPhraseLength(all, at, index);
    if (word.stopword || length > 0 || word.name !== undefined || unknown.length === MAX_UNKNOWN_WORDS) {
      flush();
    }
    if (length > 1 || (length === 1 && word.name === undefined)) {
      keywords.push(line.slice(word.start, all[at + length - 1]?.end));
      at += length;
    } else if (word.name !== undefined) {
      const { start, end } = word.name;
      keywords.push(line.slice(start, end));
      do {
        at++;
      } while ((all[at]?.start ?? end) < end);
    } else {
      if (!word.stopword) {
        unknown.push(word);
      }
      at++;
    }
  }
  flush();
  return keywords;
}

function readLine(line: string, names: readonly NamedSpan[], language: string | undefined): LineWord[] {
  const folded = foldWithMap(line);
  let next = 0;
  return partedWords(folded.text, language).map((word) => {
    const start = folded.starts[word.start] ?? 0;
    const end = folded.ends[word.end - 1] ?? 0;
    while ((names[next]?.start ?? Number.POSITIVE_INFINITY) < start) {
      next++;
    }
    const candidate = names[next];
    const name = candidate !== undefined && candidate.start < end ? candidate : undefined;
    return {
      text: word.text,
      start,
      end,
      stopword: isStopword(word.text, language),
      ...(name === undefined ? {} : { name }),
    };
  });
}

/** How many words from here on stand together in the article, too; 0 when not even the first is in it. */
function knownPhraseLength(all: readonly LineWord[], at: number, index: PhraseIndex): number {
  let known = 0;
  let phrase = '';
  let names = 0;
  for (let length = 1; length <= MAX_PHRASE_WORDS; length++) {
    const word = all[at + length - 1];
    if (word === undefined || (length === 1 && word.stopword)) {
      break;
    }
    phrase += length === 1 ? word.text : ` ${word.text}`;
    names += word.name === undefined ? 0 : 1;
    if (names > 1 || !index.has(phrase)) {
      break;
    }
    known = word.stopword ? known : length;
  }
  return known;
}
