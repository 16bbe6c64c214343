import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { findPhrases, PHRASE_KINDS, PHRASE_PLACE, type PhraseKind } from './find-phrases.ts';
import { foldedWords, foldText } from './fold-text.ts';

const openings = dataTable(new URL('./data/prompt-openings.tsv', import.meta.url), (bytes) => {
  const folded = parseRows(bytes).flatMap((row) => wordsOf(row).map(foldText));
  return {
    all: new Set(folded),
    firstWords: new Set(folded.map((opening) => opening.split(' ')[0] ?? '')),
    mostWords: Math.max(...folded.map((opening) => opening.split(' ').length)),
  };
});
/** Longer lines go on to say something. */
const MOST_WORDS = 30;
const LONGEST = 240;
const LABELS: readonly PhraseKind[] = ['share', 'ad', 'readAlso', 'media', 'follow', 'subscribe', 'comments'];

/** A line that only leads away from the article: "Read also: …", "اشترك في نشرتنا …", "Share", in any language known. */
export function isPrompt(line: string): boolean {
  if (line.length > LONGEST) return false;
  const words = foldedWords(line);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (opensSo(words)) return true;
  if (/[.!?؟。]["”»]?$/.test(line)) return false;
  const places = findPhrases(words);
  return LABELS.some((kind) => places[PHRASE_KINDS.indexOf(kind)] === PHRASE_PLACE.whole);
}

/** True for a line that begins by leading away, whatever follows: other articles, and who wrote them. */
export function opensWithPrompt(line: string): boolean {
  return opensSo(foldedWords(line.slice(0, LONGEST)));
}

function opensSo(words: readonly string[]): boolean {
  const { all, firstWords, mostWords } = openings();
  if (!firstWords.has(words[0] ?? '')) return false;
  for (let length = 1; length <= Math.min(mostWords, words.length); length++)
    if (all.has(words.slice(0, length).join(' '))) return true;
  return false;
}
