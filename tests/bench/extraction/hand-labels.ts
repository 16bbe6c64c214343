import { createHash } from 'node:crypto';
import { foldedWords } from '../../../shared/parse/html/fold-text.ts';
import type { Block } from '../../../shared/parse/html/page.ts';
import { dataTable, parseRows } from '../../../shared/text/data-table.ts';

/** A block of a page: where it stood when the page was read, and the hash of its words. */
interface ReadBlock {
  readonly place: number;
  readonly hash: string;
}

/** What was seen of a page: the blocks of its body, those that were left open, and how far it was read. */
export interface HandLabels {
  readonly body: readonly ReadBlock[];
  /** Standfirsts: the annotated sets differ in whether they belong to the body. */
  readonly open: readonly ReadBlock[];
  readonly readTo: number;
}

/**
 * Development pages whose bodies their sets don't annotate, as they were read block by block. No text of a page is kept: a
 * row is a set, a page, how many blocks of it were read, `place:hash` of its body's blocks (none where there is no
 * article), and of those that were left open.
 */
const handLabels = dataTable(
  new URL('./hand-labels.tsv', import.meta.url),
  (bytes) =>
    new Map(
      parseRows(bytes).map(([set, id, readTo, body = '', open = '']): [string, HandLabels] => [
        `${set}/${id}`,
        { body: readBlocks(body), open: readBlocks(open), readTo: Number(readTo) },
      ]),
    ),
);

function readBlocks(cell: string): ReadBlock[] {
  return Array.from(cell.matchAll(/(\d+):(\w+)/g), ([, place = '', hash = '']) => ({ place: Number(place), hash }));
}

/** What was seen of a page, absent where nobody read it. */
export function handLabelsOf(set: string, id: string): HandLabels | undefined {
  return handLabels().get(`${set}/${id}`);
}

/** What stands for a block's text: the same for texts that differ in marks and spaces alone. */
export function hashOfBlock(text: string): string {
  return createHash('sha256').update(foldedWords(text).join(' ')).digest('hex').slice(0, 6);
}

/**
 * 1 for the blocks of the body, of several with the same words the one nearest its place, 0 for others, NaN for what has no
 * words, was left open or not read.
 */
export function labelByHand(blocks: readonly Block[], { body, open, readTo }: HandLabels): Float32Array {
  const labels = new Float32Array(blocks.length).fill(Number.NaN, readTo);
  const places = new Map<string, number[]>();
  blocks.forEach(({ text }, place) => {
    if (foldedWords(text).length === 0) labels[place] = Number.NaN;
    const hash = hashOfBlock(text);
    places.set(hash, [...(places.get(hash) ?? []), place]);
  });
  const label = (read: readonly ReadBlock[], value: number): void => {
    for (const { place, hash } of read) {
      const [nearest] = (places.get(hash) ?? []).sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
      if (nearest !== undefined) labels[nearest] = value;
    }
  };
  label(open, Number.NaN);
  label(body, 1);
  return labels;
}
