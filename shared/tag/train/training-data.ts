import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseRows } from '../../text/data-table.ts';
import type { NameKind } from '../names/name-labels.ts';
import { tokenise } from '../names/tokens.ts';
import { readConll, type TaggedSentence } from './read-conll.ts';

const DIGITS = /^\p{N}+$/u;
const LETTER = /\p{L}/u;
const LEADING_NUMBER = /^\d+\s*/u;
const ROOM = new URL('./', import.meta.url);
const TABLES = new URL('../data/', import.meta.url);

/** Reads the files of one data folder (`corpus/nlp`), whose `SOURCES.md` says where each of them comes from. */
export class TrainingData {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A tagged corpus in one file; the kinds map its names for kinds to the model's. */
  conll(file: string, kinds: Readonly<Record<string, NameKind>>): TaggedSentence[] {
    return readConll(this.text(file), kinds);
  }

  /** The files of a sub-folder whose names end so, in order. */
  files(folder: string, ending: string): string[] {
    return readdirSync(join(this.folder, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending) && statSync(join(this.folder, folder, name)).isFile())
      .sort()
      .map((name) => join(folder, name));
  }

  /** Each line of a list of numbered names. */
  names(file: string): string[] {
    return this.text(file)
      .split('\n')
      .map((line) => line.replace(LEADING_NUMBER, '').trim())
      .filter((name) => LETTER.test(name));
  }

  /** The objects of a file with one JSON object a line. */
  records(file: string): Record<string, unknown>[] {
    return this.text(file)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  text(file: string): string {
    const path = join(this.folder, file);
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  }
}

/** Folded sentences for learning how words are used; numbers are one word. */
export function usageSentences(texts: readonly string[]): string[][] {
  return texts
    .filter((text) => LETTER.test(text))
    .map((text) => tokenise(text).map(({ folded }) => (DIGITS.test(folded) ? '0' : folded)));
}

/** The lists in one language's row of a table of this project, each parted at `|`. */
export function languageLists(table: string, language: string): string[][] {
  const local = new URL(table, ROOM);
  const rows = parseRows(readFileSync(existsSync(local) ? local : new URL(table, TABLES)));
  const row = rows.find(([rowLanguage]) => rowLanguage === language) ?? [];
  return row.slice(1).map((list) => list.split('|').filter((entry) => entry !== ''));
}

/** All rows of a table of this room, in cells. */
export function trainRows(table: string): string[][] {
  return parseRows(readFileSync(new URL(table, ROOM)));
}

/** All rows of a table of the tag room, in cells. */
export function tableRows(table: string): string[][] {
  return parseRows(readFileSync(new URL(table, TABLES)));
}
