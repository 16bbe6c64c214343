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
const CAPITAL = Math.log(0.1);
/** After another one: in words of capitals. */
const NEXT_CAPITAL = Math.log(0.95);
/** The share of a text's ideographs and syllables that a list of some hundred holds; the others share the rest. */
const LISTED = 0.6;
const UNLISTED = Math.log((1 - LISTED) / 3000);
/** An ideograph where the language writes syllables, or the other way round. */
const OTHER_SYLLABLE = -13;
/** Beside a mark's own: it stands right behind another one. */
const MARK_PAIR = -3;

const PUNCTUATION_MARKS: ReadonlySet<string> = new Set(
  '«»“”„‘’‚‹›–—…·•€£¥°§№،؛؟¿¡ºª\u00a0\u200c\u200d\u200e\u200f。、，：；？！（）「」『』【】《》・～￥〜“”　｡､｢｣･'.split(
    '',
  ),
);
/** Marks that may stand between two letters of a word, or beside any other. */
const JOINERS: ReadonlySet<string> = new Set(['\u2019', '\u2018', '\u200c', '\u200d', '\u200e', '\u200f', '\u00a0']);
const SYLLABLE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]$/;
/** What each language of ideographs or syllables writes its words in. */
const SYLLABLES: readonly RegExp[] = [/^[\uac00-\ud7a3]$/, /^[\u3040-\u30ff\u3400-\u9fff]$/, /^[\u3400-\u9fff]$/];
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

/** `ascii` and `letter` are letters, of ASCII and beyond it; `mark` is punctuation, `sign` any other symbol. */
type Kind = 'ascii' | 'letter' | 'ideograph' | 'mark' | 'sign' | 'other';

interface Character {
  readonly log: number;
  readonly kind: Kind;
  readonly isCapital: boolean;
}

const NOTHING: Character = { log: 0, kind: 'other', isCapital: false };
const WORDS: ReadonlySet<Kind> = new Set<Kind>(['ascii', 'letter', 'ideograph']);

/** How likely texts of one writing are. What is known of a character is kept from text to text. */
export class Likelihood {
  readonly #writing: Writing;
  readonly #letters: ReadonlyMap<string, number>;
  readonly #script: RegExp | undefined;
  readonly #syllable: RegExp | undefined;
  readonly #known = new Map<string, Character>();

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#letters = likelihoodOfLetters(writing);
    this.#script = SCRIPTS.find((script) => script.test(writing.letters.charAt(0)));
    const [first = ''] = writing.letters;
    this.#syllable = SYLLABLES.find((syllable) => syllable.test(first));
  }

  /**
   * The logarithm of the likelihood of a text, to be compared with other readings of the same bytes.
   *
   * @param floor below it the text has lost already: any number below it may be returned
   */
  of(text: string, floor: number): number {
    let sum = 0;
    let behind = NOTHING;
    let before = NOTHING;
    let lastOfWord = NOTHING;
    for (const written of text) {
      const character = this.#about(written);
      sum += character.log + this.#beside(behind, before, character);
      if (WORDS.has(character.kind)) {
        if (takesTurn(lastOfWord, character) && this.#writing.script !== 'latin') sum += TURN;
        lastOfWord = character;
      }
      // What a character adds is negative in all.
      if (sum < floor) break;
      behind = before;
      before = character;
    }
    return sum;
  }

  /** What it costs a character to stand where it stands. */
  #beside(behind: Character, before: Character, { kind, isCapital }: Character): number {
    const { script } = this.#writing;
    const isWord = WORDS.has(kind);
    const follows = isWord && WORDS.has(before.kind);
    let log = 0;
    if (kind === 'mark' && before.kind === 'mark') log += MARK_PAIR;
    if (isWord && (before.kind === 'sign' || (before.kind === 'mark' && WORDS.has(behind.kind)))) log += OUT_OF_PLACE;
    if (kind === 'letter' && isCapital && before.isCapital) log += NEXT_CAPITAL - CAPITAL;
    if (follows && isCapital && !before.isCapital && (kind === 'letter' || before.kind === 'letter'))
      log += OUT_OF_PLACE;
    if (follows && takesTurn(before, { kind })) {
      if (script === 'ideographs') log += MIXED_WITH_IDEOGRAPHS;
      if (script === 'alphabet') log += MIXED_SCRIPTS;
    }
    if (script === 'latin' && kind === 'letter') {
      log += LATIN_LETTER + (before.kind === 'letter' ? LATIN_PAIR : follows ? 0 : LATIN_OPENING);
    }
    return log;
  }

  #about(written: string): Character {
    let about = this.#known.get(written);
    if (about === undefined) {
      about = this.#judge(written);
      this.#known.set(written, about);
    }
    return about;
  }

  #judge(written: string): Character {
    if (written < '\x80') {
      const isText = written >= ' ' || '\n\r\t'.includes(written);
      const isCapital = written >= 'A' && written <= 'Z';
      const isLetter = isCapital || (written >= 'a' && written <= 'z');
      return { log: isText ? ASCII : NO_CHARACTER, kind: isLetter ? 'ascii' : 'other', isCapital };
    }
    if (JOINERS.has(written)) return { ...NOTHING, log: PUNCTUATION };
    if (PUNCTUATION_MARKS.has(written)) return { ...NOTHING, log: PUNCTUATION, kind: 'mark' };
    return this.#writing.script === 'ideographs' ? this.#judgeIdeograph(written) : this.#judgeLetter(written);
  }

  #judgeIdeograph(written: string): Character {
    const listed = this.#letters.get(written);
    if (listed !== undefined) return { ...NOTHING, log: listed, kind: 'ideograph' };
    if (this.#syllable?.test(written) === true) return { ...NOTHING, log: UNLISTED, kind: 'ideograph' };
    if (SYLLABLE.test(written)) return { ...NOTHING, log: OTHER_SYLLABLE, kind: 'ideograph' };
    if (FULL_WIDTH.test(written)) return { ...NOTHING, log: SIGN };
    // One of these stands for two bytes, which are two characters elsewhere.
    return { ...NOTHING, log: 2 * (NO_TEXT.test(written) ? NO_CHARACTER : OTHER_SCRIPT) };
  }

  #judgeLetter(written: string): Character {
    if (NO_TEXT.test(written)) return { ...NOTHING, log: NO_CHARACTER };
    if (!LETTER.test(written)) return { ...NOTHING, log: SIGN, kind: 'sign' };
    const isCapital = CAPITAL_LETTER.test(written);
    const listed = this.#letters.get(written.toLowerCase()) ?? this.#letters.get(written);
    if (listed !== undefined) return { log: listed + (isCapital ? CAPITAL : 0), kind: 'letter', isCapital };
    const isOfScript = this.#script?.test(written) === true;
    return { log: isOfScript ? OTHER_LETTER : OTHER_SCRIPT, kind: 'letter', isCapital };
  }
}

/** Whether two letters of words are one of ASCII and one of another script. */
function takesTurn(before: Pick<Character, 'kind'>, after: Pick<Character, 'kind'>): boolean {
  return WORDS.has(before.kind) && (before.kind === 'ascii') !== (after.kind === 'ascii');
}

/** Letters are about as frequent as one over a power of their place in the order of frequency (Zipf's law). */
function likelihoodOfLetters({ letters, script }: Writing): ReadonlyMap<string, number> {
  const unique = [...new Set(letters)];
  const [offset, power] = script === 'ideographs' ? [10, 1] : [2.5, 1.4];
  const weights = unique.map((_, place) => (place + offset) ** -power);
  const all = weights.reduce((sum, weight) => sum + weight, 0) / (script === 'ideographs' ? LISTED : 1);
  return new Map(unique.map((letter, place) => [letter, Math.log((weights[place] ?? 0) / all)]));
}
