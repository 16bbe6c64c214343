import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TopicText } from '../topics/topic-features.ts';

/** A text with its label in its own source's words. */
export interface LabelledText extends TopicText {
  readonly label: string;
}

/** ASND (Chowdhury et al. 2020, CC BY 4.0): Arabic news posts of twelve classes. */
export function readAsnd(folder: string, split: 'train' | 'dev'): LabelledText[] {
  return readTable(join(folder, 'topics', `asnd.${split}.ar.csv`), ',').map((row) => ({
    label: row.Class ?? '',
    body: [row.Content ?? ''],
  }));
}

/** MasakhaNEWS (CC BY 4.0): news articles of up to seven classes. */
export function readMasakhaNews(folder: string, split: string): LabelledText[] {
  return readTable(join(folder, 'topics', 'masakhanews', `${split}.tsv`), '\t').map((row) => ({
    label: row.category ?? '',
    headline: row.headline ?? '',
    body: (row.text ?? '').split('\n'),
  }));
}

/** ANT Corpus (Apache-2.0; the texts are Jawhara FM's): Arabic news articles by section of one station. */
export function readAntCorpus(folder: string): (LabelledText & { readonly id: string })[] {
  const lines = gunzipSync(readFileSync(join(folder, 'antcorpus.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const { id, category, title, text }: Record<'id' | 'category' | 'title' | 'text', string> = JSON.parse(line);
    return { id, label: category, headline: title, body: text.split('\n') };
  });
}

/** A table with a header line whose cells may be quoted, line breaks and doubled quotes within. */
function readTable(path: string, separator: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  const cell = separator === '\t' ? /("(?:[^"]|"")*"|[^\t\n]*)(\t|\r?\n|$)/gy : /("(?:[^"]|"")*"|[^,\n]*)(,|\r?\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, raw = '', end] of text.matchAll(cell)) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw.replace(/\r$/u, ''));
    if (end !== separator) {
      rows.push(row);
      row = [];
    }
  }
  const [header = [], ...rest] = rows;
  return rest
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
}
