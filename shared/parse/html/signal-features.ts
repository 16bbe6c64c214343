import type { BlockText } from './block-text.ts';
import type { FeatureGroup } from './feature-group.ts';
import { foldedWords } from './fold-text.ts';
import type { PageSignals } from './page-signals.ts';

const GRAM = 4;

/** How a line compares with what the page's metadata says, and with the lines before it. */
export function signalFeatures(texts: readonly BlockText[], signals: PageSignals): FeatureGroup {
  const titles = signals.titles.map((title) => new Set(foldedWords(title)));
  const descriptions = signals.descriptions.map((description) => new Set(foldedWords(description)));
  const bodyWords = signals.articleBody === undefined ? [] : foldedWords(signals.articleBody);
  const bodyGrams = gramsOf(bodyWords);
  const authors = signals.authors
    .map((author) => ` ${foldedWords(author).join(' ')} `)
    .filter((author) => author.length > 4);
  const site = signals.siteName === undefined ? '' : ` ${foldedWords(signals.siteName).join(' ')} `;
  const firstSeen = new Map<string, number>();
  const seen = new Map<string, number>();
  const keys = texts.map((text) => text.folded.join(' '));
  keys.forEach((key, index) => {
    if (!firstSeen.has(key)) firstSeen.set(key, index);
    seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  const titleAt = texts.map((text) => Math.max(0, ...titles.map((title) => overlap(text.folded, title))));
  const lastTitle: number[] = [];
  let last = -100;
  titleAt.forEach((value, index) => {
    if (value >= 0.9) last = index;
    lastTitle.push(Math.min(60, index - last));
  });
  const hasBody = bodyGrams.size > 20 ? 1 : 0;
  const pageWords = texts.reduce((sum, text) => sum + text.words, 0);
  return {
    names: [
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
    ],
    fill: (index, row, offset) => {
      const folded = texts[index]?.folded ?? [];
      const key = keys[index] ?? '';
      const padded = ` ${key} `;
      row[offset] = titleAt[index] ?? 0;
      row[offset + 1] = lastTitle[index] ?? 0;
      row[offset + 2] = folded.length < 4 ? 0 : Math.max(0, ...descriptions.map((words) => contained(folded, words)));
      row[offset + 3] = hasBody;
      row[offset + 4] = hasBody === 1 ? coverage(folded, bodyGrams) : -1;
      row[offset + 5] = hasBody === 1 ? bodyWords.length / Math.max(1, pageWords) : -1;
      row[offset + 6] =
        folded.length < 60 && authors.some((author) => padded.includes(author)) ? Math.min(10, folded.length) : 0;
      row[offset + 7] = site.length > 4 && folded.length < 60 && padded.includes(site) ? 1 : 0;
      row[offset + 8] = Math.min(5, seen.get(key) ?? 1);
      row[offset + 9] = (firstSeen.get(key) ?? index) < index ? 1 : 0;
    },
  };
}

/** Share of words in common, of the union. */
function overlap(words: readonly string[], title: ReadonlySet<string>): number {
  if (words.length === 0 || title.size === 0 || words.length > title.size * 3 + 5) return 0;
  const own = new Set(words);
  let shared = 0;
  for (const word of own) if (title.has(word)) shared++;
  return shared / (own.size + title.size - shared);
}

function contained(words: readonly string[], whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (whole.has(word)) shared++;
  return shared / words.length;
}

function gramsOf(words: readonly string[]): Set<string> {
  const grams = new Set<string>();
  for (let index = 0; index < words.length; index++) {
    grams.add(words[index] ?? '');
    if (index + GRAM <= words.length) grams.add(words.slice(index, index + GRAM).join(' '));
  }
  return grams;
}

function coverage(words: readonly string[], grams: ReadonlySet<string>): number {
  const size = words.length < GRAM ? 1 : GRAM;
  let found = 0;
  let total = 0;
  for (let index = 0; index + size <= words.length; index++) {
    total++;
    if (grams.has(words.slice(index, index + size).join(' '))) found++;
  }
  return total === 0 ? 0 : found / total;
}
