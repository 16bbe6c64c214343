/**
 * How the checks of an engine's summary do: on true summaries (an article's own lead; its headline, where that is a
 * sentence of its own words) and on false ones (the lead with a number changed or somebody else's name in it; the
 * headline of another article). Articles: MasakhaNEWS in English and French, every 18th of ANT in Arabic.
 *
 *   node tests/bench/summaries/checks.ts [--data <folder of nlp data>]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSummary } from '../../../shared/engines/check/check-summary.ts';
import type { CheckedArticle } from '../../../shared/engines/check/checked-article.ts';
import { summariseLead } from '../../../shared/summarise/summarise-lead.ts';
import { findNames } from '../../../shared/tag/names/find-names.ts';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { fold } from '../../../shared/text/fold.ts';
import { words } from '../../../shared/text/words.ts';
import { percent, printBar } from '../tags/print-bar.ts';

interface Pair {
  readonly article: CheckedArticle;
  readonly summary: string;
}

const LIMIT = 400;
/** Room for a longer name in the place of a shorter one. */
const LIMIT_OF_LIES = 500;
const MIN_LEAD_CHARACTERS = 80;
const MIN_HEADLINE_WORDS = 6;
const ANT_STEP = 18;
/** How far away the article is that lends a headline or a name. */
const SHIFT = 7;
const ADDED = 37;

const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { data = OWN_DATA } = parseArgs({ options: { data: { type: 'string' } } }).values;

const toArticle =
  (language: string) =>
  ({ headline = '', body }: { readonly headline?: string; readonly body: readonly string[] }): CheckedArticle => ({
    language,
    headline,
    body,
  });

measure('English', readMasakhaNews(data, 'eng.dev').map(toArticle('en')));
measure('French', readMasakhaNews(data, 'fra.dev').map(toArticle('fr')));
measure(
  'Arabic',
  readAntCorpus(data)
    .filter((_, place) => place % ANT_STEP === 0)
    .map(toArticle('ar')),
);

function measure(name: string, articles: readonly CheckedArticle[]): void {
  const leads = articles.flatMap((article): Pair[] => {
    const summary = summariseLead(article, LIMIT) ?? '';
    return summary.length < MIN_LEAD_CHARACTERS ? [] : [{ article, summary }];
  });
  const headlines = articles
    .filter(({ headline = '' }) => words(headline).length >= MIN_HEADLINE_WORDS)
    .map(({ headline = '', ...article }) => ({ article, summary: `${headline.replace(/[.\s]{1,9}$/u, '')}.` }));
  const borrowed = headlines.map(({ article }, place) => ({
    article,
    summary: headlines[(place + SHIFT) % headlines.length]?.summary ?? '',
  }));
  print(`${name}: own lead let through`, leads, true);
  print(`${name}: own headline let through`, headlines, true);
  print(`${name}: lead with another number refused`, leads.flatMap(withAnotherNumber), false);
  print(`${name}: lead with another person's name refused`, withOtherNames(leads), false);
  print(`${name}: headline of another article refused`, borrowed, false);
}

function withAnotherNumber({ article, summary }: Pair): Pair[] {
  const changed = summary.replace(/\p{Nd}{1,12}/u, (digits) => String(Number(fold(digits)) + ADDED));
  return changed === summary ? [] : [{ article, summary: changed }];
}

function withOtherNames(leads: readonly Pair[]): Pair[] {
  const named = leads.flatMap((lead) => {
    const mentions = findNames({ body: [lead.summary], keywords: [], subjects: [], language: lead.article.language });
    const name = mentions.find(({ kind, words: parts }) => kind === 'PER' && parts.length > 1)?.evidence;
    return name === undefined ? [] : [{ ...lead, name }];
  });
  return named.flatMap(({ article, summary, name }, place): Pair[] => {
    const lender = named[(place + SHIFT) % named.length];
    const other = lender?.summary.slice(lender.name.start, lender.name.end) ?? '';
    if (article.body.join('\n').includes(other)) return [];
    return [{ article, summary: summary.slice(0, name.start) + other + summary.slice(name.end) }];
  });
}

function print(name: string, pairs: readonly Pair[], isTrue: boolean): void {
  const through = pairs.filter(({ article, summary }) => {
    return !('problem' in checkSummary(summary, article, isTrue ? LIMIT : LIMIT_OF_LIES));
  });
  const right = isTrue ? through.length : pairs.length - through.length;
  printBar(`${name} (${pairs.length})`, percent(right / pairs.length), isTrue ? 'as many as can be' : 'all but a few');
}
