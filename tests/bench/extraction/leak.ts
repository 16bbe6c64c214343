import { readPage } from '../../../shared/parse/html/read-page.ts';
import { decodePage } from './decode-page.ts';
import { extractPage } from './extract-page.ts';
import { injectBoilerplate } from './inject-boilerplate.ts';
import { labelBlocks } from './label-blocks.ts';
import { loadSet } from './load-sets.ts';
import { seeded } from './seeded.ts';

export interface LeakScores {
  readonly pages: number;
  /** Share of pages with an injected line in their body. */
  readonly leaked: number;
  /** Share of paragraphs behind an injected block that are still in the body, of those that are there without it. */
  readonly kept: number;
}

const SEED = 77;

/** Puts one block of boilerplate in these languages into each page and looks for it in the body. */
export async function measureLeak(set: string, languages: readonly string[]): Promise<LeakScores> {
  const random = seeded(SEED);
  const pages = loadSet(set);
  const titles = pages
    .map(({ truth }) => truth.title?.trim() ?? '')
    .filter((title) => title !== '' && !/[<>&]/.test(title));
  let [count, leaked, kept, behind] = [0, 0, 0, 0];
  for (const { bytes, truth } of pages) {
    const source = decodePage(bytes);
    const page = readPage(source);
    const injected = injectBoilerplate(source, page, labelBlocks(page.blocks, truth), titles, languages, 1, random);
    if (injected.lines.length === 0) continue;
    const before = (await extractPage(bytes)).articleBody;
    const lines = (await extractPage(new TextEncoder().encode(injected.source))).articleBody.split('\n');
    count++;
    if (injected.lines.some((line) => lines.includes(line))) leaked++;
    for (const start of injected.after) {
      if (!before.includes(start)) continue;
      behind++;
      if (lines.some((line) => line.startsWith(start))) kept++;
    }
  }
  return { pages: count, leaked: leaked / Math.max(1, count), kept: kept / Math.max(1, behind) };
}
