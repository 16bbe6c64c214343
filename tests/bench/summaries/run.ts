/**
 * Scores the built-in summary, lead and TextRank on EASC's Wikipedia articles, at the mean length of each article's
 * references, as they are and behind lines of junk, and prints every bar beside the figure. Then, over news in three
 * languages, how far summaries fill limits from 100 to 2,000 characters.
 *
 *   node tests/bench/summaries/run.ts [--data <folder of nlp data>]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';
import type { LabelledText } from '../../../shared/tag/train/topics-sources.ts';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { JUNK_FRONTS } from '../../unit/summarise/junk-in-front.ts';
import { percent, printBar } from '../tags/print-bar.ts';
import { lead, textRank } from './peers.ts';
import { rouge } from './rouge.ts';

interface SummarisedText {
  readonly text: string;
  readonly references: readonly string[];
}

const LANGUAGE = 'ar';
const LIMITS = [100, 200, 400, 800, 2000];
const NEWS_ARTICLES = 400;
/** Lines and datelines that pages and agencies put in front; each article gets one of these. */
const FRONTS = JUNK_FRONTS.filter(({ language }) => language === LANGUAGE);

const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { data = OWN_DATA } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (!existsSync(data)) {
  console.log(`No development data at ${data}: nothing is measured.`);
  process.exit();
}
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
const asWritten = ({ text }: SummarisedText) => text.split('\n');
const behindJunk = ({ text }: SummarisedText, place: number) => {
  const { junk = [], front = '' } = FRONTS[place % FRONTS.length] ?? {};
  const [first = '', ...rest] = text.split('\n');
  return [...junk, front + first, ...rest];
};
measure('ours', ours, asWritten, 'never below lead');
measure('lead', plainLead, asWritten, 'peer');
measure('TextRank', (body, max) => textRank(body, LANGUAGE, max), asWritten, 'peer');
measure('ours behind bylines, dates, prompts and datelines', ours, behindJunk, 'at most 1 point lost');
measure('lead behind the same', plainLead, behindJunk, 'peer');
printBar('EASC news and CNN/DM are no part of the development data', '-', '54 and 38.5/15.4');

const news = {
  ar: readAntCorpus(data),
  en: readMasakhaNews(data, 'eng.dev'),
  fr: readMasakhaNews(data, 'fra.dev'),
};
for (const [language, articles] of Object.entries(news)) {
  console.log(`\nLimits, ${NEWS_ARTICLES} news articles: ${language}`);
  for (const limit of LIMITS) fillOf(language, articles.slice(0, NEWS_ARTICLES), limit);
}

/** How much of a limit the summaries of longer articles fill, and how many articles get none. */
function fillOf(language: string, articles: readonly LabelledText[], limit: number): void {
  const longer = articles.filter(({ body }) => body.reduce((sum, { length }) => sum + length, 0) > limit);
  const summaries = longer.flatMap((article) => {
    const summary = summariseLead({ language, ...article }, limit);
    return typeof summary === 'string' ? [summary] : [];
  });
  const filled = summaries.reduce((sum, { length }) => sum + length / limit, 0) / summaries.length;
  const none = longer.length - summaries.length;
  printBar(`${limit} characters: ${none} of ${longer.length} without; filled`, percent(filled), '-');
}

function measure(
  name: string,
  summarise: Summarise,
  present: (text: SummarisedText, place: number) => string[],
  bar: string,
): void {
  const scores = texts.map((text, place) => {
    const { references } = text;
    const mean = references.reduce((sum, reference) => sum + reference.length, 0) / references.length;
    return rouge(summarise(present(text, place), Math.round(mean)), references);
  });
  const figures = (['one', 'two', 'longest'] as const).map((kind) =>
    percent(scores.reduce((sum, score) => sum + score[kind], 0) / scores.length),
  );
  printBar(name, figures.join('/'), bar);
}
