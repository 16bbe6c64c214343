import { words } from '../../text/words.ts';
import { foldWords } from '../prose/fold-words.ts';

const LONGEST_PARAGRAPH = 2000;
const SHORTEST_WORD = 3;
/** Stems of five letters are the same word in most of its forms. */
const STEM = 5;
const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|[وف])(?=.{3})/u;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ENOUGH = 0.5;

/**
 * Whether the paragraphs after a title tell its story, rather than go on with the text that stands before it: a lead
 * says most of its headline's words again, and more of them than another story does.
 */
export function tellsOf(title: string, after: readonly string[], before: readonly string[]): boolean {
  const asked = stemsOf(title);
  const share = shareIn(asked, after);
  return share >= ENOUGH && share > shareIn(asked, before);
}

function shareIn(asked: ReadonlySet<string>, paragraphs: readonly string[]): number {
  const said = new Set(paragraphs.flatMap((paragraph) => [...stemsOf(paragraph.slice(0, LONGEST_PARAGRAPH))]));
  const found = [...asked].filter((stem) => said.has(stem)).length;
  return asked.size === 0 ? 0 : found / asked.size;
}

/** The beginnings of a text's longer words; in scripts without spaces, its pairs of characters. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { text: word } of words(foldWords(text))) {
    if (NO_SPACES.test(word)) for (let at = 0; at + 1 < word.length; at += 1) stems.add(word.slice(at, at + 2));
    else if (word.length >= SHORTEST_WORD) stems.add(word.replace(ARABIC_PREFIX, '').slice(0, STEM));
  }
  return stems;
}
