import type { Writing } from './writing.ts';

/** Natural logarithms of how likely a character is, one after another; a text's likelihood is their sum. */
const ASCII = -3.5;
const PUNCTUATION = -5;
const SIGN = -8;
const OTHER_LETTER = -9.5;
const OTHER_SCRIPT = -13;
const NO_CHARACTER = -16;
/** Beside the character's own: a small letter is followed by a capital, or a sign by a letter. */
const OUT_OF_PLACE = -5;
/** A letter that is no ASCII stands beside an ASCII letter in a script that is not Latin. */
const MIXED_SCRIPTS = -7;
const MIXED_WITH_IDEOGRAPHS = -4;
/** In a script that is not Latin, words of it and of ASCII letters take turns, but not often. */
const TURN = -4;
/** In Latin script most letters are ASCII's: what any other costs, more where it opens a word or follows its like. */
const LATIN_LETTER = -1.5;
const LATIN_OPENING = -1;
const LATIN_PAIR = -2.5;
const CAPITAL = Math.log(0.04);
/** The share of a text's ideographs and syllables that a list of some hundred holds; the others share the rest. */
const LISTED = 0.6;
const UNLISTED = Math.log((1 - LISTED) / 3000);

const PUNCTUATION_MARKS: ReadonlySet<string> = new Set(
  '«»“”„‘’‚‹›–—…·•€£¥°§№،؛؟¿¡ºª\u00a0\u200c\u200d\u200e\u200f。、，：；？！（）「」『』【】《》・～￥〜“”　'.split(''),
);
const SYLLABLE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;
const FULL_WIDTH = /^[\uff01-\uff5e]$/;
const LETTER = /^[\p{L}\p{M}]$/u;
const CAPITAL_LETTER = /^\p{Lu}$/u;
const NO_TEXT = /^[\p{C}\ufffd]$/u;
const SCRIPTS: readonly RegExp[] = [
  /^\p{Script=Latin}$/u,
  /^\p{Script=Arabic}$/u,
  /^\p{Script=Cyrillic}$/u,
  /^\p{Script=Greek}$/u,
  /^\p{Script=Hebrew}$/u,
  /^\p{Script=Thai}$/u,
];

type Kind = 'ascii-letter' | 'small' | 'capital' | 'ideograph' | 'other';

/** How likely texts of one writing are. What is known of a character is kept from text to text. */
export class Likelihood {
  readonly #writing: Writing;
  readonly #letters: ReadonlyMap<string, number>;
  readonly #script: RegExp | undefined;
  readonly #known = new Map<string, { readonly log: number; readonly kind: Kind }>();

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#letters = likelihoodOfLetters(writing);
    this.#script = SCRIPTS.find((script) => script.test(writing.letters.charAt(0)));
  }

  /**
   * The logarithm of the likelihood of a text, to be compared with other readings of the same bytes.
   *
   * @param floor below it the text has lost already: any number below it may be returned
   */
  of(text: string, floor: number): number {
    const { script } = this.#writing;
    let sum = 0;
    let before: Kind = 'other';
    let lastLetter: Kind = 'other';
    let sign = false;
    for (const character of text) {
      const { log, kind } = this.#about(character);
      sum += log;
      const isLetter = kind !== 'other';
      if (sign && isLetter) sum += OUT_OF_PLACE;
      if ((kind === 'ideograph' && before === 'ascii-letter') || (kind === 'ascii-letter' && before === 'ideograph'))
        sum += MIXED_WITH_IDEOGRAPHS;
      if (kind === 'capital' && before === 'small') sum += OUT_OF_PLACE;
      const isForeign = kind === 'small' || kind === 'capital';
      const wasForeign = before === 'small' || before === 'capital';
      if (script === 'alphabet' && isLetter && before !== 'other' && isForeign !== wasForeign) sum += MIXED_SCRIPTS;
      if (script === 'latin' && isForeign)
        sum += LATIN_LETTER + (wasForeign ? LATIN_PAIR : before === 'other' ? LATIN_OPENING : 0);
      if (isLetter && script !== 'latin') {
        if (lastLetter !== 'other' && (kind === 'ascii-letter') !== (lastLetter === 'ascii-letter')) sum += TURN;
        lastLetter = kind;
      }
      // Every addend is negative.
      if (sum < floor) break;
      sign = log === SIGN;
      before = kind;
    }
    return sum;
  }

  #about(character: string): { readonly log: number; readonly kind: Kind } {
    let about = this.#known.get(character);
    if (about === undefined) {
      about = this.#judge(character);
      this.#known.set(character, about);
    }
    return about;
  }

  #judge(character: string): { readonly log: number; readonly kind: Kind } {
    if (character < '\x80') {
      const isText = character >= ' ' || character === '\n' || character === '\r' || character === '\t';
      return { log: isText ? ASCII : NO_CHARACTER, kind: /[A-Za-z]/.test(character) ? 'ascii-letter' : 'other' };
    }
    if (PUNCTUATION_MARKS.has(character)) return { log: PUNCTUATION, kind: 'other' };
    const listed = this.#letters.get(character);
    if (this.#writing.script === 'ideographs') {
      if (listed !== undefined) return { log: listed, kind: 'ideograph' };
      if (SYLLABLE.test(character)) return { log: UNLISTED, kind: 'ideograph' };
      if (FULL_WIDTH.test(character)) return { log: SIGN, kind: 'other' };
      return { log: NO_TEXT.test(character) ? 2 * NO_CHARACTER : 2 * OTHER_SCRIPT, kind: 'other' };
    }
    if (NO_TEXT.test(character)) return { log: NO_CHARACTER, kind: 'other' };
    if (!LETTER.test(character)) return { log: SIGN, kind: 'other' };
    const isCapital = CAPITAL_LETTER.test(character);
    const kind = isCapital ? 'capital' : 'small';
    const small = isCapital ? this.#letters.get(character.toLowerCase()) : listed;
    if (small !== undefined) return { log: small + (isCapital ? CAPITAL : 0), kind };
    return { log: this.#script?.test(character) === true ? OTHER_LETTER : OTHER_SCRIPT, kind };
  }
}

/** Letters are about as frequent as one over their place in the order of frequency. */
function likelihoodOfLetters({ letters, script }: Writing): ReadonlyMap<string, number> {
  const unique = [...new Set(letters)];
  const offset = script === 'ideographs' ? 10 : 2.5;
  const weights = unique.map((_, place) => 1 / (place + offset));
  const all = weights.reduce((sum, weight) => sum + weight, 0) / (script === 'ideographs' ? LISTED : 1);
  return new Map(unique.map((letter, place) => [letter, Math.log((weights[place] ?? 0) / all)]));
}
