import { hasCorpus } from '../extraction/load-sets.ts';
import { type Extraction, type Scores, scorePages } from '../extraction/score.ts';
import { EXTENTS, loadPastes, type TruePaste } from './load-pastes.ts';
import { OF_ARTICLE } from './paste-page.ts';
import { dayOf, readPaste } from './read-paste.ts';
import { scoreClean } from './score-clean.ts';
import { scoreWritten } from './score-written.ts';

const FIGURES = ['F1', 'P', 'R', 'exact', 'title', 'dateRight', 'dateWrong', 'authorF1', 'authorInvented', 'split'];

/** A language with fewer texts gets no line of its own. */
const FEWEST_OF_LANGUAGE = 10;

interface Read {
  readonly paste: TruePaste;
  readonly said: Extraction;
  readonly articles: number;
}

const showsMisses = process.argv.includes('--misses');

/**
 * Scores what is read of texts as readers paste them: our own, whose misses were read and mended; articles with nothing around
 * them, of which nothing may be lost; and development pages as text, first those that the line model was not trained on.
 */
await scoreWritten(showsMisses);
await scoreClean(showsMisses);
for (const extent of EXTENTS) {
  const pastes = loadPastes(extent, hasCorpus());
  const title = extent === 'article' ? 'from the headline on' : 'whole pages';
  const heldOut = pastes.filter(({ isHeldOut }) => isHeldOut);
  await scorePastes(`${title}, held out`, heldOut);
  await scorePastes(
    `${title}, trained on`,
    pastes.filter(({ isHeldOut }) => !isHeldOut),
  );
}

async function scorePastes(title: string, pastes: readonly TruePaste[]): Promise<void> {
  const read: Read[] = [];
  for (const paste of pastes) read.push(await readOne(paste));
  console.log(`${title}: ${read.length} texts`);
  print('all', read);
  if (showsMisses) for (const one of read) printMiss(one);
  for (const [set, ofSet] of Map.groupBy(read, ({ paste }) => paste.page.set)) print(set, ofSet);
  for (const [language, of] of Map.groupBy(read, ({ paste }) => languageOf(paste)))
    if (of.length >= FEWEST_OF_LANGUAGE) print(language, of);
}

async function readOne(paste: TruePaste): Promise<Read> {
  const articles = await readPaste(paste.text);
  const [first] = articles;
  const said = {
    articleBody: first?.body.join('\n') ?? '',
    ...(first?.headline !== undefined && { title: first.headline }),
    ...(first?.publishedAt !== undefined && { datePublished: dayOf(first) ?? '' }),
    authors: first?.authors?.map(({ name }) => name) ?? [],
  };
  return { paste, said, articles: articles.length };
}

function languageOf({ page }: TruePaste): string {
  return `language ${(page.truth.lang ?? 'unknown').slice(0, 2)}`;
}

function print(name: string, read: readonly Read[]): void {
  const scores: Scores = scorePages(
    read.map(({ paste, said }) => {
      const title = paste.lines[paste.headline]?.text;
      return { truth: { ...paste.page.truth, articleBody: paste.body, title: title ?? '' }, said };
    }),
  );
  scores.dateRight = scores.date ?? Number.NaN;
  scores.dateWrong = (scores.dateFound ?? Number.NaN) - scores.dateRight;
  scores.split = read.filter(({ articles }) => articles > 1).length / read.length;
  const shown = FIGURES.filter((figure) => scores[figure] !== undefined && !Number.isNaN(scores[figure]));
  console.log(
    `  ${name.padEnd(18)} ${String(read.length).padStart(5)}  ${shown.map((figure) => `${figure} ${scores[figure]?.toFixed(3)}`).join('  ')}`,
  );
}

/** Lines that were left in (+) and lost (-). */
function printMiss({ paste, said }: Read): void {
  const kept = new Set(said.articleBody.split('\n'));
  const misses = paste.lines.flatMap(({ text, label }) => {
    if (Number.isNaN(label) || kept.has(text) === label >= OF_ARTICLE) return [];
    return [`  ${label >= OF_ARTICLE ? '-' : '+'} ${text.slice(0, 160)}`];
  });
  const title = paste.lines[paste.headline]?.text;
  if (title !== undefined && title !== said.title) misses.push(`  title ${title} | ${said.title}`);
  if (misses.length > 0)
    console.log(
      [`${paste.page.set} ${paste.page.id} ${paste.page.truth.datePublished} ${said.datePublished}`, ...misses].join(
        '\n',
      ),
    );
}
