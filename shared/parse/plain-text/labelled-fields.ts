import type { Author } from '../../article/article.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { dateOptions } from '../fields/date-options.ts';
import type { ParseContext } from '../format.ts';
import type { LabelKind } from '../labels/label-table.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { readKeywords } from '../news-lines/read-keywords.ts';
import type { SectionLine } from './split-sections.ts';

/** The longest value that each kind of label can have; a longer one is a sentence that happens to begin like a label. */
const LONGEST_VALUE: Readonly<Record<Exclude<LabelKind, 'related'>, number>> = {
  headline: 300,
  published: 100,
  updated: 100,
  source: 100,
  keywords: 2000,
  author: 120,
  abstract: 2000,
  section: 80,
  location: 60,
  link: 500,
  copyright: 200,
};

/** The fields that the labelled lines of one article say. The first line of a kind wins. */
export class LabelledFields {
  headline: string | undefined;
  abstract: string | undefined;
  location: string | undefined;
  source: string | undefined;
  link: string | undefined;
  copyright: string | undefined;
  published: DateReading | undefined;
  updated: DateReading | undefined;
  authors: readonly Author[] = [];
  keywords: readonly string[] = [];
  keywordLine: string | undefined;
  readonly sections: string[] = [];
  readonly #context: ParseContext;

  constructor(context: ParseContext) {
    this.#context = context;
  }

  /** Reads the labelled lines and returns the others. A label alone on its line takes the next one as its value. */
  take(lines: readonly SectionLine[]): SectionLine[] {
    const others: SectionLine[] = [];
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index];
      if (line === undefined) break;
      const { label } = line;
      if (label === undefined || label.kind === 'related') {
        others.push(line);
        continue;
      }
      const next = lines[index + 1];
      const isAlone = label.value === '';
      const value = isAlone && next !== undefined && next.label === undefined ? next.text : label.value;
      if (value.length > LONGEST_VALUE[label.kind]) {
        if (!isAlone) others.push(line);
        continue;
      }
      const isTaken = value !== '' && this.#set(label.kind, value, label.languages);
      if (isTaken && isAlone) index += 1;
      else if (!isTaken && !isAlone && !isDate(label.kind)) others.push(line);
    }
    return others;
  }

  /** Returns whether the value is one that such a label can have. */
  #set(kind: Exclude<LabelKind, 'related'>, value: string, languages: readonly string[]): boolean {
    switch (kind) {
      case 'published':
      case 'updated': {
        const date = readDate(value, dateOptions(this.#context, languages));
        this[kind] ??= date;
        return date !== undefined;
      }
      case 'keywords': {
        const { keywords, keywordLine } = readKeywords(value);
        if (this.keywords.length === 0) this.keywords = keywords;
        this.keywordLine ??= keywordLine;
        return true;
      }
      case 'author':
        if (this.authors.length === 0) this.authors = authorsOfByline(value);
        return true;
      case 'section':
        this.sections.push(value);
        return true;
      case 'link':
        if (!URL.canParse(value)) return false;
        this.link ??= value;
        return true;
      default:
        this[kind] ??= value;
        return true;
    }
  }
}

function isDate(kind: LabelKind): boolean {
  return kind === 'published' || kind === 'updated';
}
