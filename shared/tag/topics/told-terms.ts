import type { Evidence } from '../../article/article.ts';
import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import { tagTable } from '../tag-table.ts';
import type { TaggerInput } from '../tagger.ts';
import { firstLevelOf } from './topic-tree.ts';

/** A topic that an article's terms tell, and where they stand. */
export interface ToldTopic {
  readonly topic: string;
  readonly evidence: readonly Evidence[];
}

interface Terms {
  /** By first word, each with the words that follow it in the term. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** Terms whose first word may end in any way, by its first letters. */
  readonly byBeginning: ReadonlyMap<string, readonly Term[]>;
}

interface Term {
  readonly topic: string;
  readonly words: readonly string[];
}

const ANY_ENDING = '*';
/** No word that stands for all its endings is shorter. */
const BEGINNING = 2;
const MAX_TEXTS = 12;
const MAX_CHARACTERS = 1500;
/** How often terms must stand, how many different ones, and how many times as often as another topic's. */
const MIN_SIGHTINGS = 4;
const MIN_TERMS = 3;
const MIN_LEAD = 2;

const rowsByLanguage = tagTable('topics-terms.tsv', (bytes) => {
  return Map.groupBy(parseRows(bytes), ([, language = '']) => language);
});
const termsByLanguage = new Map<string, Terms>();

/**
 * The topic that the terms of an article tell beyond doubt: several different ones, one of them in the headline, and
 * those of no other topic nearly as often. The deeper one, where the terms tell one below the first level alike.
 * Nothing in languages without terms.
 */
export function toldByTerms(article: TaggerInput): ToldTopic | undefined {
  const terms = termsOf(article.language ?? '');
  if (terms === undefined || article.headline === undefined) return undefined;
  const sightings = articleTexts(article)
    .slice(0, MAX_TEXTS)
    .flatMap((text) => findTerms(text, terms, article.language ?? ''));
  const deeper = sureOf(
    sightings.filter(({ topic }) => firstLevelOf(topic) !== topic),
    ({ topic }) => topic,
  );
  const first = sureOf(sightings, ({ topic }) => firstLevelOf(topic));
  return deeper !== undefined && first?.topic === firstLevelOf(deeper.topic) ? deeper : first;
}

/** The topic of most sightings, if they are enough and well ahead of the next. */
function sureOf(sightings: readonly Sighting[], topicOf: (sighting: Sighting) => string): ToldTopic | undefined {
  const ranked = Array.from(Map.groupBy(sightings, topicOf)).sort(([, one], [, other]) => other.length - one.length);
  const [[topic, best] = ['', []], [, next] = ['', []]] = ranked;
  const isSure =
    best.length >= Math.max(MIN_SIGHTINGS, next.length * MIN_LEAD) &&
    new Set(best.map(({ term }) => term)).size >= MIN_TERMS &&
    best.some(({ evidence }) => evidence.field === 'headline');
  return isSure ? { topic, evidence: best.map(({ evidence }) => evidence) } : undefined;
}

interface Sighting {
  readonly topic: string;
  readonly term: string;
  readonly evidence: Evidence;
}

function findTerms(text: ArticleText, terms: Terms, language: string): Sighting[] {
  const folded = foldWithMap(text.text.slice(0, MAX_CHARACTERS));
  const all = words(folded.text);
  const bare = all.map(({ text: word }) =>
    cliticReadings(word, language).map((reading) => withoutArticle(reading.word)),
  );
  return all.flatMap((word, at): Sighting[] => {
    const candidates = [
      ...(bare[at] ?? []).flatMap((reading) => terms.byFirst.get(reading) ?? []),
      ...(terms.byBeginning.get(word.text.slice(0, BEGINNING)) ?? []).filter(({ words: [first = ''] }) =>
        word.text.startsWith(first.slice(0, -1)),
      ),
    ];
    const term = candidates.find(({ words: parts }) =>
      parts.every((part, place) => place === 0 || matches(part, bare[at + place] ?? [])),
    );
    const last = term === undefined ? undefined : all[at + term.words.length - 1];
    if (term === undefined || last === undefined) return [];
    const start = folded.starts[word.start] ?? 0;
    const end = folded.ends[last.end - 1] ?? start;
    return [{ topic: term.topic, term: term.words.join(' '), evidence: evidenceAt(text, start, end) }];
  });
}

function matches(part: string, readings: readonly string[]): boolean {
  return part.endsWith(ANY_ENDING)
    ? readings.some((reading) => reading.startsWith(part.slice(0, -1)))
    : readings.includes(part);
}

/** One language's terms, made ready when they are first asked for: those of all take longer than an article. */
function termsOf(language: string): Terms | undefined {
  const rows = rowsByLanguage().get(language);
  let terms = termsByLanguage.get(language);
  if (terms === undefined && rows !== undefined) {
    terms = readTerms(rows);
    termsByLanguage.set(language, terms);
  }
  return terms;
}

function readTerms(rows: readonly string[][]): Terms {
  const all = rows.flatMap(([topic = '', , list = '']) =>
    list.split('|').map((term): Term => ({ topic, words: partsOf(term) })),
  );
  const isPrefix = ({ words: [first = ''] }: Term) => first.endsWith(ANY_ENDING);
  const whole = all.filter((term) => !isPrefix(term)).sort((one, other) => other.words.length - one.words.length);
  return {
    byFirst: Map.groupBy(whole, ({ words: [first = ''] }) => first),
    byBeginning: Map.groupBy(all.filter(isPrefix), ({ words: [first = ''] }) => first.slice(0, BEGINNING)),
  };
}

function partsOf(term: string): string[] {
  return term.split(' ').flatMap((part) => {
    const parts = words(fold(part)).map(({ text }) => withoutArticle(text));
    return part.endsWith(ANY_ENDING) ? parts.map((text) => text + ANY_ENDING) : parts;
  });
}
