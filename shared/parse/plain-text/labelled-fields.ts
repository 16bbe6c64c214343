import type { Author } from '../../article/article.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { LabelKind } from '../labels/label-table.ts';
import type { LabelledLine } from '../labels/read-label.ts';
import { AGENCIES } from '../news-lines/agencies.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { readKeywords } from '../news-lines/read-keywords.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import { foldWords } from '../prose/fold-words.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readDateLine } from './read-head-line.ts';
import { splitDateEnd } from './split-date-end.ts';
import { splitLabelBehind } from './split-label-behind.ts';
import type { SectionLine } from './split-sections.ts';
import { splitUpdate } from './split-update.ts';

/** The longest value that each kind of label can have; a longer one is a sentence that happens to begin like a label. */
const LONGEST_VALUE: Readonly<Record<FieldKind, number>> = {
  headline: 300,
  published: 100,
  updated: 100,
  source: 100,
  keywords: 2000,
  author: 120,
  work: 120,
  role: 120,
  abstract: 2000,
  section: 80,
  location: 60,
  link: 500,
  language: 20,
  copyright: 200,
  aside: 300,
  text: Number.POSITIVE_INFINITY,
};
/** Kinds whose words people also speak or write under: a witness, a source, a reporter; the title of a report. */
const SPEAKING: ReadonlySet<LabelKind> = new Set([
  'source',
  'author',
  'work',
  'role',
  'section',
  'location',
  'abstract',
  'language',
  'aside',
  'text',
]);
/** A value of this many words may end in a full stop and still be a name: `Source: U.S. Census Bureau.` */
const MOST_WORDS_OF_NAME = 4;
/** Kinds whose labels share a line with others. */
const ONE_LINE_KINDS: ReadonlySet<LabelKind> = new Set(['published', 'source', 'author', 'work', 'section']);
/** A language's name, or its BCP 47 tag. */
const LANGUAGE = /^[\p{L}\p{M}]{2,15}(?:[-_]\p{L}{2,4})?$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i;
const LONGEST_BARE_VALUE = 60;
const LONGEST_LISTED_KEYWORD = 40;
const MOST_LISTED_KEYWORDS = 20;

type FieldKind = Exclude<LabelKind, 'related'>;

/** The fields that the labelled lines of one article say. The first line of a kind wins. */
export class LabelledFields {
  headline: string | undefined;
  abstract: string | undefined;
  location: string | undefined;
  source: string | undefined;
  link: string | undefined;
  copyright: string | undefined;
  language: string | undefined;
  published: DateReading | undefined;
  updated: DateReading | undefined;
  authors: readonly Author[] = [];
  keywords: readonly string[] = [];
  keywordLine: string | undefined;
  readonly sections: string[] = [];
  readonly #optionsOf: OptionsOfDate;
  readonly #textLanguages: readonly string[];

  /** @param textLanguages those that the article may be in */
  constructor(optionsOf: OptionsOfDate, textLanguages: readonly string[]) {
    this.#optionsOf = optionsOf;
    this.#textLanguages = textLanguages;
  }

  /** Reads the labelled lines and returns the others. A label alone on its line takes the next one as its value. */
  take(lines: readonly SectionLine[]): SectionLine[] {
    const others: SectionLine[] = [];
    const repeated = findRepeated(lines);
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined) break;
      const { label } = line;
      const isProse =
        label === undefined ||
        label.kind === 'related' ||
        repeated.has(wordsOf(line)) ||
        this.#isForeignWord(label) ||
        isBesideComma(label) ||
        (index === 0 && this.#isTitleLike(label, lines));
      const ownText = label?.kind === 'text' && !isProse ? this.#takeText(label) : undefined;
      if (ownText !== undefined) {
        if (ownText !== '') others.push({ ...line, text: ownText });
        continue;
      }
      const taken = isProse ? undefined : this.#takeLabel(label.kind as FieldKind, label, lines, index);
      if (taken === undefined) others.push(line);
      else index += taken;
    }
    return others;
  }

  /** What stands behind a label of the article's own text; nothing where that is who wrote it. */
  #takeText({ value, languages }: LabelledLine): string | undefined {
    return isPerson(value) && this.#setAuthor(value, languages) ? '' : value;
  }

  /** A label without a colon may be a word that means something else in the language of the text. */
  #isForeignWord({ isLoose, languages }: LabelledLine): boolean {
    const [language] = this.#textLanguages;
    return isLoose === true && this.#textLanguages.length === 1 && !languages.includes(language ?? '');
  }

  /** True for a first line such as `Report: the city under water`, after which no other line can be the headline. */
  #isTitleLike(label: LabelledLine, lines: readonly SectionLine[]): boolean {
    if ((!SPEAKING.has(label.kind) && label.kind !== 'keywords') || label.value === '') return false;
    if (label.kind === 'author' && authorsOfByline(label.value).every(({ name }) => isPerson(name))) return false;
    if (lines.some((line) => line.label?.kind === 'headline')) return false;
    const next = lines.find(
      (line) => line.label === undefined && readDateLine(line.text, this.#optionsOf) === undefined,
    );
    return next !== undefined && !isHeadlineLike(next.text);
  }

  /** Returns how many of the lines after the label were its value, or nothing when the line is none of its kind. */
  #takeLabel(kind: FieldKind, label: LabelledLine, lines: readonly SectionLine[], at: number): number | undefined {
    if (label.value !== '') return this.#takeValues(kind, label) ? 0 : undefined;
    const next = lines[at + 1];
    if (next === undefined || next.label !== undefined) return label.isLoose ? undefined : 0;
    if (label.isLoose && (next.text.length > LONGEST_BARE_VALUE || endsSentence(next.text))) return undefined;
    // `Share:` above the first paragraph.
    if (kind === 'aside' && endsSentence(next.text)) return 0;
    if (kind === 'keywords') {
      const listed = findListedKeywords(lines, at + 1);
      if (listed.length > 1) {
        if (this.keywords.length === 0) this.keywords = listed.flatMap(keywordsOfLine);
        return listed.length;
      }
    }
    if (next.text.length <= LONGEST_VALUE[kind] && this.#set(kind, next.text, label.languages)) return 1;
    return label.isLoose ? undefined : 0;
  }

  /** Reads the value of a label, and those of the labels behind it on the same line: `Source: … Author: …`. */
  #takeValues(kind: FieldKind, { value, languages }: LabelledLine): boolean {
    const { before, label } = ONE_LINE_KINDS.has(kind) ? splitLabelBehind(value) : { before: value };
    if (!this.#takeValue(kind, before, languages)) return false;
    if (label !== undefined && label.kind !== 'related') this.#takeValues(label.kind, label);
    return true;
  }

  /** Returns whether the line is a field, read or not, and no part of the text. */
  #takeValue(kind: FieldKind, value: string, languages: readonly string[]): boolean {
    if (value.length > LONGEST_VALUE[kind]) return false;
    return this.#set(kind, value, languages) || (isDate(kind) && /\p{Nd}/u.test(value) && !endsSentence(value));
  }

  /** Returns whether the value is one that such a label can have. */
  #set(kind: FieldKind, value: string, languages: readonly string[]): boolean {
    switch (kind) {
      case 'published':
      case 'updated': {
        const split = kind === 'published' ? splitUpdate(value, this.#optionsOf) : undefined;
        const date = readDate(split?.before ?? value, this.#optionsOf(languages));
        this[kind] ??= date;
        this.updated ??= split?.updated;
        return date !== undefined;
      }
      case 'keywords': {
        const { keywords, keywordLine } = readKeywords(value);
        if (this.keywords.length === 0) this.keywords = keywords;
        this.keywordLine ??= keywordLine;
        return true;
      }
      case 'author':
        return AGENCIES.includes(value) ? this.#setName('source', value) : this.#setAuthor(value, languages);
      case 'work':
        return authorsOfByline(value).every(({ name }) => isPerson(name)) && this.#setAuthor(value, languages);
      case 'section':
        if (endsSentence(value)) return false;
        this.sections.push(value);
        return true;
      case 'link':
        if (!URL.canParse(value)) return false;
        this.link ??= value;
        return true;
      case 'source':
        if (URL.canParse(value)) return this.#set('link', value, languages);
        return this.#setName(kind, value);
      case 'location':
        return this.#setName(kind, value);
      case 'language':
        if (!LANGUAGE.test(value)) return false;
        if (LANGUAGE_TAG.test(value)) this.language ??= value;
        return true;
      case 'aside':
      case 'role':
        return true;
      case 'text':
        return false;
      default:
        this[kind] ??= value;
        return true;
    }
  }

  #setName(kind: 'source' | 'location', value: string): boolean {
    if (endsSentence(value) && value.split(' ').length > MOST_WORDS_OF_NAME) return false;
    this[kind] ??= value;
    return true;
  }

  #setAuthor(written: string, languages: readonly string[]): boolean {
    const value = written.replace(/ ?[:：]$/, '');
    const { before, date } = splitDateEnd(value, this.#optionsOf(languages)) ?? { before: value };
    const [name = '', place] = before.split(/ [-–—] /);
    const authors = authorsOfByline(place !== undefined && looksLikeName(name) ? name : before);
    const isCased = /\p{Lu}/u.test(before);
    if (endsSentence(before) && !(isCased && authors.every(({ name }) => looksLikeName(name)))) return false;
    if (this.authors.length === 0) this.authors = authors;
    this.published ??= date;
    return authors.length > 0;
  }
}

/** `Author, thinker and gardener`: a comma behind a single word is one of a sentence unless a person follows it. */
function isBesideComma({ isByComma, kind, value }: LabelledLine): boolean {
  return isByComma === true && kind === 'author' && !authorsOfByline(value).every(({ name }) => isPerson(name));
}

/** The labels that come back: they name who speaks in a dialogue, or what a list says of each of its items. */
function findRepeated(lines: readonly SectionLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    const words = wordsOf(line);
    if (words === '') continue;
    if (seen.has(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}

/** The words of a label, or nothing for one that may come back as often as there are pictures and links. */
function wordsOf({ label, text }: SectionLine): string {
  if (label === undefined || label.kind === 'aside' || label.kind === 'related') return '';
  return foldWords(text.slice(0, text.length - label.value.length).trim());
}

/** The keywords of a line that is one of several: without any mark in it, all of it is one. */
function keywordsOfLine(line: string): readonly string[] {
  const { keywords, keywordLine } = readKeywords(line);
  return keywordLine === undefined ? keywords : [keywordLine];
}

/** Keywords one a line: short lines down to the next label or the end. */
function findListedKeywords(lines: readonly SectionLine[], from: number): string[] {
  const listed: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.label !== undefined || isAside(line.text)) break;
    if (line.text.length > LONGEST_LISTED_KEYWORD || endsSentence(line.text)) return [];
    listed.push(line.text);
  }
  return listed.length > MOST_LISTED_KEYWORDS ? [] : listed;
}

function isDate(kind: LabelKind): boolean {
  return kind === 'published' || kind === 'updated';
}
