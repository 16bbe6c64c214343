import { readFileSync } from 'node:fs';
import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import type { TopicText } from '../topics/topic-features.ts';

const labels = new Map(
  rowsOf('topics-labels.tsv').map(([source = '', label = '', topics = '']) => [
    `${source} ${label}`,
    topics.split('|'),
  ]),
);

const seeds = seedTable();

/** The topics of which one is right for a text with this label, `-` for none; nothing when the label doesn't say. */
export function topicsOfLabel(source: string, label: string): readonly string[] | undefined {
  return labels.get(`${source} ${label}`);
}

/** The topic whose telling words a text's first lines hold, if they hold those of one only. */
export function seedTopic({ headline, body }: TopicText, language: string): string | undefined {
  const found = new Set(
    words(fold(headline ?? body[0] ?? '')).flatMap(({ text }) =>
      cliticReadings(text, language)
        .filter((reading) => reading.after === 0)
        .flatMap(({ word }) => Array.from(seeds.get(`${language} ${withoutArticle(word)}`) ?? [])),
    ),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function seedTable(): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const [topic = '', language = '', list = ''] of rowsOf('topics-seeds.tsv')) {
    for (const word of list.split(' ')) {
      const key = `${language} ${fold(word)}`;
      table.set(key, (table.get(key) ?? new Set()).add(topic));
    }
  }
  return table;
}

function rowsOf(file: string): string[][] {
  return parseRows(readFileSync(new URL(`./${file}`, import.meta.url)));
}
