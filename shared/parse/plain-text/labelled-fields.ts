import type { Author } from '../../article/article.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { LabelKind } from '../labels/label-table.ts';
import type { LabelledLine } from '../labels/read-label.ts';
import { AGENCIES } from '../news-lines/agencies.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { RELAY_WORDS } from '../news-lines/line-words.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { readKeywords } from '../news-lines/read-keywords.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { splitDateEnd } from './split-date-end.ts';
import { splitLabelBehind } from './split-label-behind.ts';
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
/** A value of this many words may end in a full stop and still be a name: `Source: U.S. Census Bureau.` */
const MOST_WORDS_OF_NAME = 4;
/** Kinds whose labels share a line with others. */
const ONE_LINE_KINDS: ReadonlySet<LabelKind> = new Set(['published', 'source', 'author', 'work', 'section']);
/** A language's name, or its BCP 47 tag. */
const LANGUAGE = /^[\p{L}\p{M}]{2,15}(?:[-_]\p{L}{2,4})?$/u;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i;
/** `Polizei Köln, übermittelt durch …` */
const RELAYED = new RegExp(`, (?:${RELAY_WORDS.join('|')}) .{2,80}$`, 'iu');

/** A kind of label that tells of the article. */
export type FieldKind = Exclude<LabelKind, 'related'>;

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

  constructor(optionsOf: OptionsOfDate) {
    this.#optionsOf = optionsOf;
  }

  /**
   * Reads the value of a label, and those of the labels behind it on the same line: `Source: … Author: …`. Returns whether the
   * line is a field, read or not, and no part of the text.
   */
  takeLine(kind: FieldKind, { value, languages }: LabelledLine): boolean {
    const { before, label } = ONE_LINE_KINDS.has(kind) ? splitLabelBehind(value) : { before: value };
    if (!this.#takeValue(kind, before, languages)) return false;
    if (label !== undefined && label.kind !== 'related') this.takeLine(label.kind, label);
    return true;
  }

  /** Reads the line under a label; returns whether it is one that such a label can have. */
  takeNextLine(kind: FieldKind, value: string, languages: readonly string[]): boolean {
    return value.length <= LONGEST_VALUE[kind] && this.#set(kind, value, languages);
  }

  /** Keywords that stand one a line. */
  takeKeywords(lines: readonly string[]): void {
    if (this.keywords.length === 0) this.keywords = lines.flatMap(keywordsOfLine);
  }

  /** Reads who wrote the article, and the day behind the name; returns whether it is anybody. */
  setAuthor(written: string, languages: readonly string[]): boolean {
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
        return AGENCIES.includes(value) ? this.#setName('source', value) : this.setAuthor(value, languages);
      case 'work':
        return authorsOfByline(value).every(({ name }) => isPerson(name)) && this.setAuthor(value, languages);
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
    this[kind] ??= value.replace(RELAYED, '');
    return true;
  }
}

function isDate(kind: LabelKind): boolean {
  return kind === 'published' || kind === 'updated';
}

/** The keywords of a line that is one of several: without any mark in it, all of it is one. */
function keywordsOfLine(line: string): readonly string[] {
  const { keywords, keywordLine } = readKeywords(line);
  return keywordLine === undefined ? keywords : [keywordLine];
}
