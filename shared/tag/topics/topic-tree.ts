import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

const parents = tagTable('topics-parents.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).flatMap(([parent = '', topics = '']) => topics.split(' ').map((topic) => [topic, parent])),
  );
});

/** The topic of the first level that a topic lies in; itself for one of the first level. */
export function firstLevelOf(topic: string): string {
  const parent = parents().get(topic);
  return parent === undefined ? topic : firstLevelOf(parent);
}
