/**
 * Scores the built-in summary, lead and TextRank on EASC's Wikipedia articles, at the mean length of each article's
 * references, and prints every bar beside the figure.
 *
 *   node tests/bench/summaries/run.ts [--data <folder of nlp data>]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';
import { percent, printBar } from '../tags/print-bar.ts';
import { lead, textRank } from './peers.ts';
import { rouge } from './rouge.ts';

interface SummarisedText {
  readonly text: string;
  readonly references: readonly string[];
}

const LANGUAGE = 'ar';
/** Lines that pages put in front of an article, with and without a full stop. */
const JUNK_LINES = [
  'شارك الخبر عبر فيسبوك وتويتر وواتساب.',
  'آخر تحديث: الاثنين 5 أيار 2025 - 10:30 صباحا',
  'انضم إلى قناتنا على تلغرام لتصلك الأخبار أولا بأول.',
];

const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { data = OWN_DATA } = parseArgs({ options: { data: { type: 'string' } } }).values;
const path = join(data, 'summaries', 'easc-wikipedia.jsonl.gz');
const texts = gunzipSync(readFileSync(path))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line): SummarisedText => JSON.parse(line));

type Summarise = (body: readonly string[], maxCharacters: number) => string;
const ours: Summarise = (body, max) => String(summariseLead({ language: LANGUAGE, body }, max) ?? body.join(' '));
const plainLead: Summarise = (body, max) => lead(body, LANGUAGE, max);

console.log(`EASC, ${texts.length} Wikipedia articles: ROUGE-1, -2, -L`);
measure('ours', ours, [], 'never below lead');
measure('lead', plainLead, [], 'peer');
measure('TextRank', (body, max) => textRank(body, LANGUAGE, max), [], 'peer');
measure('ours behind three junk lines', ours, JUNK_LINES, 'at most 1 point lost');
measure('lead behind three junk lines', plainLead, JUNK_LINES, 'peer');

function measure(name: string, summarise: Summarise, junk: readonly string[], bar: string): void {
  const scores = texts.map(({ text, references }) => {
    const mean = references.reduce((sum, reference) => sum + reference.length, 0) / references.length;
    return rouge(summarise([...junk, ...text.split('\n')], Math.round(mean)), references);
  });
  const figures = (['one', 'two', 'longest'] as const).map((kind) =>
    percent(scores.reduce((sum, score) => sum + score[kind], 0) / scores.length),
  );
  printBar(name, figures.join('/'), bar);
}
