import { readFileSync } from 'node:fs';
import { parseRows } from '../../text/data-table.ts';
import { firstLevelOf } from '../topics/topic-tree.ts';
import type { TopicExample } from './topics-corpus.ts';

/** Topics that are classes of their own below the first level. */
const OWN_CLASSES = new Set(['20000587', '20000591', '20000592']);
const OWN_CLASS = '20000587';
const FIRST_LEVEL = /^\d\d0{6}$/u;
const COLUMNS: Readonly<Record<string, readonly number[]>> = { ar: [2], en: [3, 12], fr: [4] };

/** IPTC's labels of all Media Topics as tiny texts on their first-level topics: words of topics that no corpus has. */
export function labelsAsTexts(language: string): TopicExample[] {
  const rows = parseRows(readFileSync(new URL('../data/media-topics.tsv', import.meta.url)));
  return rows.flatMap((cells) => {
    const topic = cells[0] ?? '';
    if (!FIRST_LEVEL.test(firstLevelOf(topic))) {
      return [];
    }
    const labels = new Set(
      (COLUMNS[language] ?? []).map((column) => cells[column] ?? '').filter((label) => label !== ''),
    );
    const allowed = [OWN_CLASSES.has(topic) ? OWN_CLASS : firstLevelOf(topic)];
    return Array.from(labels, (label) => ({ source: 'iptc', label: topic, body: [label], allowed, labelled: true }));
  });
}
