/**
 * Makes `shared/parse/news-lines/data/dateline-places.tsv` from the tables of cities and capitals that tags are made by: the
 * names, folded, of the cities that news comes from. Names that are words or people's too are left out, but for those of
 * capitals and large cities, and for the ones of `places-like-words.tsv`.
 *
 *   node shared/parse/news-lines/build/build-dateline-places.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseRows, wordsOf } from '../../../text/data-table.ts';
import { foldWords } from '../../prose/fold-words.ts';

/** Where papers of the region write datelines from small towns as well. */
const REGION = new Set(
  'DZ EG LY MA MR SD TN EH SO DJ KM SA AE BH KW OM QA YE IQ JO LB PS SY IL IR AF PK TR'.split(' '),
);
/** Elsewhere, in thousands of people. */
const SMALLEST_ELSEWHERE = 60;
/** In other scripts no dash and no colon parts a place from the text. */
const LANGUAGES = new Set('en ar fa fr es de it pt nl ru tr uk pl he ur ckb'.split(' '));
const SHORTEST = 3;
/** How names that are words or people's are marked in those tables, the most doubtful with the last two. */
const MARKED = /^[?!-]/;
const DOUBTFUL = '?';
const LARGE = 100;
const SHORTEST_DOUBTFUL = 4;
const PER_LINE = 40;

function tableOf(name: string): { languages: string[]; rows: string[][] } {
  const bytes = readFileSync(new URL(`../../../tag/data/${name}`, import.meta.url));
  const header =
    bytes
      .toString('utf8')
      .split('\n')
      .find((line) => line.startsWith('#country')) ?? '';
  return { languages: header.split('\t'), rows: parseRows(bytes) };
}

function namesIn({ languages, rows }: ReturnType<typeof tableOf>, isListed: (row: string[]) => boolean): string[] {
  return rows
    .filter(isListed)
    .flatMap((row) => row.filter((_, at) => LANGUAGES.has(languages[at] ?? '')))
    .flatMap((cell) => cell.split('|'));
}

/** As `isPlace` asks. */
const asAsked = (name: string): string => foldWords(name).replaceAll('-', ' ');

const capitals = namesIn(tableOf('capitals.tsv'), () => true);
const cities = tableOf('cities.tsv');
const newsworthy = namesIn(
  cities,
  ([country = '', , thousands]) => REGION.has(country) || Number(thousands) >= SMALLEST_ELSEWHERE,
).filter((name) => !MARKED.test(name));
const large = namesIn(cities, ([, , thousands]) => Number(thousands) >= LARGE).filter(
  (name) => name.startsWith(DOUBTFUL) && name.length > SHORTEST_DOUBTFUL,
);
const likeWords = parseRows(readFileSync(new URL('./places-like-words.tsv', import.meta.url))).flatMap(wordsOf);
const written = [...capitals, ...newsworthy, ...large, ...likeWords].map((name) => name.replace(/^[?!=]/, ''));
const names = [...new Set(written.map(asAsked).filter((name) => name.length >= SHORTEST))].sort();
const lines = Array.from({ length: Math.ceil(names.length / PER_LINE) }, (_, line) =>
  names.slice(line * PER_LINE, (line + 1) * PER_LINE).join('|'),
);
writeFileSync(
  new URL('../data/dateline-places.tsv', import.meta.url),
  [
    '# Cities as datelines name them, folded: made by shared/parse/news-lines/build/build-dateline-places.ts from',
    '# shared/tag/data/cities.tsv and capitals.tsv, and under ODbL 1.0 as they are.',
    ...lines,
    '',
  ].join('\n'),
);
