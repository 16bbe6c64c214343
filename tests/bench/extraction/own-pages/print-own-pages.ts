import { ENGINES } from '../engines.ts';
import type { TruePage } from '../load-sets.ts';
import { type Extraction, type Scores, scorePages } from '../score.ts';
import { loadLeftToRightPages } from './left-to-right/load-pages.ts';
import { loadLaterPages } from './load-later-pages.ts';
import { loadOwnPages } from './load-own-pages.ts';

const BARS: Scores = { F1: 0.985, date: 0.93, authorF1: 0.85 };
const FIGURES = ['F1', 'P', 'R', 'exact', 'title', 'date', 'authorF1', 'authorInvented'] as const;
const OTHERS = ['readability + linkedom', 'defuddle + linkedom'];

interface Read {
  readonly id: string;
  readonly half: 'A' | 'B';
  readonly truth: TruePage['truth'];
  readonly said: Extraction;
}

/**
 * Prints what Newsdrop and others read of our own pages: the half that nothing is trained on against the bars, and each
 * layout. Of the pages written from right to left, misses of that half and of the later layouts have been read and mended:
 * what is printed of them says that this is kept, not what to expect of other sites.
 */
export async function printOwnPages(): Promise<void> {
  await printPages('Pages written from right to left (own)', loadOwnPages(), BARS);
  await printLaterPages();
  await printPages('Pages written from left to right (own)', loadLeftToRightPages(), {});
}

async function printPages(title: string, pages: readonly TruePage[], bars: Scores): Promise<void> {
  const own = await readAll('newsdrop', pages);
  for (const [half, what] of [
    ['B', 'not trained on'],
    ['A', 'to look at and to learn from'],
  ] as const) {
    const ofHalf = pages.filter((page) => page.half === half);
    console.log(`${title}, ${what}: ${ofHalf.length} pages`);
    printScores('newsdrop', scorePages(own.filter((page) => page.half === half)), half === 'B' ? bars : {});
    for (const engine of OTHERS) printScores(engine, scorePages(await readAll(engine, ofHalf)), {});
    for (const [layout, read] of byLayout(own.filter((page) => page.half === half)))
      printScores(`  ${layout} (${read.length})`, scorePages(read), {});
  }
}

async function printLaterPages(): Promise<void> {
  const later = loadLaterPages();
  console.log(`Pages written from right to left (own), later layouts, not trained on: ${later.length} pages`);
  const read = await readAll('newsdrop', later);
  printScores('newsdrop', scorePages(read), BARS);
  for (const [layout, ofLayout] of byLayout(read))
    printScores(`  ${layout} (${ofLayout.length})`, scorePages(ofLayout), {});
}

async function readAll(engine: string, pages: readonly TruePage[]): Promise<Read[]> {
  const read: Read[] = [];
  for (const { id, half, truth, bytes } of pages) {
    const said = await ENGINES[engine]?.(bytes, truth.url ?? '').catch((): Extraction => ({ articleBody: '' }));
    read.push({ id, half, truth, said: said ?? { articleBody: '' } });
  }
  return read;
}

function byLayout(read: readonly Read[]): Map<string, Read[]> {
  return Map.groupBy(read, ({ id }) => id.slice(0, id.indexOf('/')));
}

function printScores(name: string, scores: Scores, bars: Scores): void {
  const figures = FIGURES.map((figure) => {
    const value = scores[figure];
    const bar = bars[figure];
    const verdict =
      bar === undefined || value === undefined ? '' : value >= bar ? ` (bar ${bar} reached)` : ` (bar ${bar} missed)`;
    return `${figure} ${value?.toFixed(3) ?? '    –'}${verdict}`;
  });
  console.log(`  ${name.padEnd(34)} ${figures.join('  ')}`);
}
