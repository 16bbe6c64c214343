import type { BlockText } from './block-text.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { foldedWords, foldLine } from './fold-text.ts';
import type { PageSignals } from './page-signals.ts';

const GRAM = 4;
/** A line that has this much in common with a title repeats it. */
const TITLE_AGAIN = 0.9;

/** A title's or description's words, each once. */
type Words = ReadonlySet<string>;

export const SIGNAL_FEATURES: readonly string[] = [
  'title',
  'sinceTitle',
  'description',
  'hasBody',
  'inBody',
  'bodyShare',
  'author',
  'siteName',
  'repeats',
  'seenBefore',
];

/** How a line compares with what the page's metadata says, and with the lines before it. */
export function fillSignalFeatures(
  texts: readonly BlockText[],
  signals: PageSignals,
  { values, width, first }: FeatureColumns,
): void {
  const titles = signals.titles.map((title): Words => new Set(foldedWords(title)));
  const descriptions = signals.descriptions.map((description): Words => new Set(foldedWords(description)));
  const bodyWords = signals.articleBody === undefined ? [] : foldedWords(signals.articleBody);
  const bodyGrams = gramsOf(bodyWords);
  const authors = signals.authors.map((author) => ` ${foldLine(author)} `).filter((author) => author.length > 4);
  const site = signals.siteName === undefined ? '' : ` ${foldLine(signals.siteName)} `;
  // Between spaces, so that whole words are found in them.
  const keys = texts.map((text) => ` ${text.folded.join(' ')} `);
  const firstSeen = new Map<string, number>();
  /** For each line, the first one of the same words; for those, how many there are. */
  const original = new Int32Array(keys.length);
  const copies = new Int32Array(keys.length);
  let pageWords = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    const same = firstSeen.get(key) ?? index;
    if (same === index) firstSeen.set(key, index);
    original[index] = same;
    copies[same] = (copies[same] ?? 0) + 1;
    pageWords += texts[index]?.words ?? 0;
  }
  const hasBody = bodyGrams.size > 20;
  const bodyShare = bodyWords.length / Math.max(1, pageWords);
  let lastTitle = -100;
  for (let index = 0; index < texts.length; index++) {
    const folded = texts[index]?.folded ?? [];
    const key = keys[index] ?? '';
    const title = mostOverlap(folded, titles);
    if (title >= TITLE_AGAIN) lastTitle = index;
    const row = index * width + first;
    values[row] = title;
    values[row + 1] = Math.min(60, index - lastTitle);
    values[row + 2] = folded.length < 4 ? 0 : mostContained(folded, descriptions);
    values[row + 3] = hasBody ? 1 : 0;
    values[row + 4] = hasBody ? coverage(folded, bodyGrams) : -1;
    values[row + 5] = hasBody ? bodyShare : -1;
    const isShort = folded.length < 60;
    values[row + 6] = isShort && holdsOneOf(key, authors) ? Math.min(10, folded.length) : 0;
    values[row + 7] = isShort && site.length > 4 && key.includes(site) ? 1 : 0;
    const same = original[index] ?? index;
    values[row + 8] = Math.min(5, copies[same] ?? 1);
    values[row + 9] = same < index ? 1 : 0;
  }
}

/** Of the titles, the largest share of words in common, of the union. */
function mostOverlap(words: readonly string[], titles: readonly Words[]): number {
  let most = 0;
  let own: Words | undefined;
  for (const title of titles) {
    if (words.length > title.size * 3 + 5 || !words.some((word) => title.has(word))) continue;
    own ??= new Set(words);
    let shared = 0;
    for (const word of own) if (title.has(word)) shared++;
    most = Math.max(most, shared / (own.size + title.size - shared));
  }
  return most;
}

/** Of the descriptions, the largest share of the words that one holds. */
function mostContained(words: readonly string[], descriptions: readonly Words[]): number {
  let most = 0;
  for (const description of descriptions) {
    let shared = 0;
    for (const word of words) if (description.has(word)) shared++;
    most = Math.max(most, shared / words.length);
  }
  return most;
}

function holdsOneOf(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true;
  return false;
}

/** The words of a text, and its runs of four. */
function gramsOf(words: readonly string[]): Set<string> {
  const grams = new Set(words);
  for (let index = 0; index + GRAM <= words.length; index++) grams.add(gramAt(words, index));
  return grams;
}

function gramAt(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]} ${words[at + 3]}`;
}

/** The share of a line's runs of four words that are among these; of its words, where it has fewer. */
function coverage(words: readonly string[], grams: ReadonlySet<string>): number {
  const size = words.length < GRAM ? 1 : GRAM;
  const total = words.length - size + 1;
  let found = 0;
  for (let index = 0; index < total; index++)
    if (grams.has(size === 1 ? (words[index] ?? '') : gramAt(words, index))) found++;
  return total <= 0 ? 0 : found / total;
}
