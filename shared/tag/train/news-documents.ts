import type { NameKind } from '../names/name-labels.ts';
import { tokenise } from '../names/tokens.ts';
import { type MarkedName, type TaggedDocument, tagText } from './tagged-document.ts';
import { readMasakhaNews } from './topics-sources.ts';
import { type TrainingData, trainRows } from './training-data.ts';

const SPLITS: Readonly<Record<string, string>> = { en: 'eng.dev', fr: 'fra.dev' };
const MARK = /\{([PLO]):([^{}]*)\}/gu;
const MARKED_KINDS: Readonly<Record<string, NameKind>> = { P: 'PER', L: 'LOC', O: 'ORG' };
const LISTED_KINDS: readonly NameKind[] = ['PER', 'LOC', 'ORG'];
/** Each source is cut in so many, in turn: what is learned is seen in two, and some languages have one source alone. */
const PARTS = 2;

/**
 * Today's news with their names: the openings of articles of MasakhaNEWS whose names `news-names.tsv` lists, and the
 * sentences of `news-sentences.tsv`, in which they are marked.
 */
export function newsDocuments(data: TrainingData): TaggedDocument[] {
  return [...readJudged(data), ...readWritten()];
}

function readWritten(): TaggedDocument[] {
  return trainRows('news-sentences.tsv').map(([language = '', marked = ''], order) => {
    const names: MarkedName[] = [];
    let text = '';
    let last = 0;
    for (const mark of marked.matchAll(MARK)) {
      const [whole, kind = '', name = ''] = mark;
      text += marked.slice(last, mark.index);
      names.push({ kind: MARKED_KINDS[kind] ?? 'MISC', start: text.length, end: text.length + name.length });
      text += name;
      last = mark.index + whole.length;
    }
    text += marked.slice(last);
    return { language, source: `written ${language} ${order % PARTS}`, sentences: tagText(text, names, language) };
  });
}

function readJudged(data: TrainingData): TaggedDocument[] {
  const articles = new Map(
    Object.entries(SPLITS).map(([language, split]) => [language, readMasakhaNews(data.folder, split)]),
  );
  return trainRows('news-names.tsv').map(([language = '', row = '', characters = '', ...lists], order) => {
    const { headline = '', body } = articles.get(language)?.[Number(row)] ?? { body: [] };
    const opening = oneLine(body.join(' ')).slice(0, Number(characters));
    const names = lists.flatMap((list, place) =>
      list
        .split('|')
        .filter((name) => name !== '')
        .map((name) => ({ kind: LISTED_KINDS[place] ?? 'MISC', words: wordsAsWritten(name) })),
    );
    const texts = [oneLine(headline), opening.slice(0, opening.lastIndexOf(' '))];
    return {
      language,
      source: `judged ${language} ${order % PARTS}`,
      sentences: texts.flatMap((text) => tagText(text, markNames(text, names), language)),
    };
  });
}

function oneLine(text: string): string {
  return text.replace(/\\n|\s+/gu, ' ').trim();
}

interface ListedName {
  readonly kind: NameKind;
  readonly words: readonly string[];
}

/** Where a text holds names, word for word; the longest of those that begin at one word. */
function markNames(text: string, names: readonly ListedName[]): MarkedName[] {
  const longestFirst = names.toSorted((one, other) => other.words.length - one.words.length);
  const byFirstWord = Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
  const tokens = tokenise(text);
  const marked: MarkedName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const name = byFirstWord
      .get(token?.written ?? '')
      ?.find(({ words }) => words.every((word, place) => tokens[at + place]?.written === word));
    const last = tokens[at + (name?.words.length ?? 0) - 1];
    if (token !== undefined && name !== undefined && last !== undefined) {
      marked.push({ kind: name.kind, start: token.start, end: last.end });
      at += name.words.length - 1;
    }
  }
  return marked;
}

function wordsAsWritten(name: string): string[] {
  return tokenise(name).map(({ written }) => written);
}
