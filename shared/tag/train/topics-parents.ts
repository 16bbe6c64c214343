/**
 * Makes `shared/tag/data/topics-parents.tsv`, the tree of IPTC's Media Topics (CC BY 4.0, credit IPTC).
 *
 *   node shared/tag/train/topics-parents.ts <mediatopics.merged.json>
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface MergedTopic {
  readonly qcode: string;
  readonly parent: string | null;
}

const [mergedPath] = process.argv.slice(2);
if (mergedPath === undefined) {
  throw new Error('Give the path of mediatopics.merged.json.');
}
const { concepts }: { concepts: MergedTopic[] } = JSON.parse(readFileSync(mergedPath, 'utf8'));
const below = Map.groupBy(
  concepts.filter(({ parent }) => parent !== null),
  ({ parent }) => idOf(parent ?? ''),
);
const rows = Array.from(below, ([parent, topics]) => {
  return `${parent}\t${topics
    .map(({ qcode }) => idOf(qcode))
    .sort()
    .join(' ')}`;
}).sort();
writeFileSync(
  new URL('../data/topics-parents.tsv', import.meta.url),
  [
    '# The tree of IPTC Media Topics. Copyright IPTC, licensed under CC BY 4.0.',
    '#topic\ttopics below it',
    ...rows,
    '',
  ].join('\n'),
);

function idOf(qcode: string): string {
  return qcode.replace(/^medtop:/, '');
}
