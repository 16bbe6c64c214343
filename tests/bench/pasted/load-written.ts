import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a newsroom expects of an article. */
export interface Expected {
  headline?: string;
  readonly body: string[];
  authors: readonly string[];
  day?: string;
  source?: string;
  keywords: readonly string[];
}

/** A text in words of our own, pasted as readers do, and the articles that it holds. */
export interface WrittenText {
  readonly name: string;
  readonly language: string;
  /** Texts that were written at one time, before any of them was run. */
  readonly batch: string;
  readonly text: string;
  readonly articles: readonly Expected[];
}

const FOLDER = join(import.meta.dirname, 'written');
const HEAD_OF_TEXT = /^# (.+)$/;
const ROW = /^([^|]*)\|(.*)$/;
/** What stands in a line of the body and is none of it: `⟦London - ⟧The …`. */
const ASIDE = /⟦[^⟦⟧]*⟧/g;

/**
 * The texts of the folder, a file a language and batch (`ar.second.txt`), `===` between them. A line begins with what it is: `h|` headline, `b|` body, `x|`
 * none of the article's, `a=…|` authors, `d=…|` day, `s=…|` source, `k=…|` keywords, several with commas; `h2|` and so on of the
 * second article.
 */
export function loadWritten(): WrittenText[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const [language = '', batch = ''] = file.replace(/\.txt$/, '').split('.');
    return readFileSync(join(FOLDER, file), 'utf8')
      .split('\n===\n')
      .map((source) => readWritten(language, batch, source.trim().split('\n')));
  });
}

function readWritten(language: string, batch: string, [head = '', ...rows]: readonly string[]): WrittenText {
  const articles: Expected[] = [];
  const lines = rows.map((row) => {
    const [, kinds = '', line = ''] = ROW.exec(row) ?? [];
    for (const kind of kinds.split(','))
      note(articles, kind, line.replaceAll(ASIDE, '').replaceAll(/[\t\u3000]/g, ' '));
    return line.replaceAll(/[⟦⟧]/g, '');
  });
  return { name: `${language} ${HEAD_OF_TEXT.exec(head)?.[1]}`, language, batch, text: lines.join('\n'), articles };
}

function note(articles: Expected[], kind: string, line: string): void {
  const [name = '', value = ''] = kind.split('=');
  if (name === 'x') return;
  const place = Number(/\d$/.exec(name)?.[0] ?? 1) - 1;
  articles[place] ??= { body: [], authors: [], keywords: [] };
  const article = articles[place];
  if (name.startsWith('h')) article.headline = line;
  else if (name.startsWith('b')) article.body.push(line);
  else if (name.startsWith('a')) article.authors = value.split(';');
  else if (name.startsWith('d')) article.day = value;
  else if (name.startsWith('s')) article.source = value;
  else if (name.startsWith('k')) article.keywords = value.split(';');
}
