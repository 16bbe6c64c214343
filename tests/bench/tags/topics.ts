import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TaggerInput } from '../../../shared/tag/tagger.ts';
import { termsIn } from '../../../shared/tag/topics/find-terms.ts';
import { saidTopic } from '../../../shared/tag/topics/said-topic.ts';
import type { TopicText } from '../../../shared/tag/topics/topic-features.ts';
import { NO_TOPIC, type RankedTopic, rankClasses, topicModel } from '../../../shared/tag/topics/topic-model.ts';
import { firstLevelOf } from '../../../shared/tag/topics/topic-tree.ts';
import { type TopicExample, topicExamples } from '../../../shared/tag/train/topics-corpus.ts';
import { fitTopics, rankWith } from '../../../shared/tag/train/topics-fit.ts';
import { foldOf, inFolds } from '../../../shared/tag/train/topics-folds.ts';
import { topicSettings } from '../../../shared/tag/train/topics-settings.ts';
import { readAntCorpus, readAsnd, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { type Answer, accuracyOf, macroF1Of } from './class-scores.ts';
import { percent, printBar } from './print-bar.ts';

/** Which of ASND's classes a topic is; the classes that are several topics are those topics' beliefs together. */
const ASND_CLASS: Readonly<Record<string, string>> = {
  '11000000': 'politics',
  '09000000': 'politics',
  '20000587': 'human-rights-press-freedom',
  '02000000': 'crime-war-conflict',
  '16000000': 'crime-war-conflict',
  '15000000': 'sports',
  '06000000': 'environment',
  '03000000': 'environment',
  '17000000': 'environment',
  '07000000': 'health',
  '13000000': 'science-and-technology',
  '04000000': 'business-and-economy',
  '01000000': 'art-and-entertainment',
  '12000000': 'spiritual',
  '05000000': 'education',
};
const OTHER_CLASS = 'others';
/** The judged articles were drawn from this fold. */
const JUDGED_FOLD = 0;

/**
 * Scores topics: ASND's dev split, MasakhaNEWS in five folds, sources a model never saw, judged and written articles.
 */
export function benchTopics(data: string): void {
  console.log('\nTopics');
  benchAsnd(data);
  for (const language of ['en', 'fr']) {
    const answers = inFolds(topicExamples(data, language), language, topicSettings(language), (example, ranked) => [
      answerOf(example, ranked),
    ]);
    printBar(`MasakhaNEWS ${language}, five folds: accuracy`, percent(accuracyOf(answers)), '80');
    printBar(`MasakhaNEWS ${language}, five folds: macro-F1`, percent(macroF1Of(answers)), '-');
  }
  benchTransfer(data);
  benchJudged(data);
  benchTerms(data);
}

function benchAsnd(data: string): void {
  const model = topicModel('ar');
  if (model === undefined) {
    return;
  }
  const answers = readAsnd(data, 'dev').map((text): Answer => {
    const shares = new Map<string, number>();
    for (const { topic, belief } of rankClasses(model, text)) {
      const label = ASND_CLASS[topic] ?? OTHER_CLASS;
      shares.set(label, (shares.get(label) ?? 0) + belief);
    }
    const [best] = Array.from(shares).sort(([, one], [, other]) => other - one);
    return { gold: text.label, said: best?.[0] ?? '' };
  });
  printBar("ASND dev: accuracy (bar: ASND's own test)", percent(accuracyOf(answers)), '75.3');
  printBar("ASND dev: macro-F1 (bar: ASND's own test)", percent(macroF1Of(answers)), '66.7');
}

/** A model of one source on another's texts: what its style costs, and how right what is said would be. */
function benchTransfer(data: string): void {
  const judged = judgedPosts(data);
  const examples = topicExamples(data, 'ar');
  const thresholds = topicModel('ar')?.head.thresholds ?? {};
  for (const [seen, unseen] of [
    ['asnd', 'antcorpus'],
    ['antcorpus', 'asnd'],
  ]) {
    const model = fitTopics(
      examples.filter(({ source }) => source === seen),
      'ar',
      topicSettings('ar'),
    );
    const known = new Set(model.classes);
    const asked = examples.filter(
      ({ source, labelled, allowed }) =>
        source === unseen && labelled && allowed.some((topic) => topic !== NO_TOPIC && known.has(topic)),
    );
    const ranked = asked.map((example) => ({
      example,
      topics: rankWith(model, example).filter(({ topic }) => topic !== NO_TOPIC),
    }));
    printTops(`trained on ${seen}, asked of ${unseen}, the model alone`, ranked);
    printTops(
      `trained on ${seen}, asked of ${unseen}, with terms`,
      ranked.map(({ example, topics }) => ({ example, topics: weighedByTerms(topics, example) })),
    );
    const said = ranked.flatMap(({ example, topics: [best] }) => {
      const topic = saidOf(example, best, thresholds);
      return topic === undefined ? [] : [{ example, topic }];
    });
    const right = said.filter(({ example, topic }) => isRight(example, topic));
    printBar(`trained on ${seen}, asked of ${unseen}: said of`, String(said.length), String(ranked.length));
    printBar(
      `trained on ${seen}, asked of ${unseen}: right when said, by labels`,
      percent(right.length / said.length),
      '90',
    );
    const read = said.flatMap(({ example, topic }) => judged.get(example)?.includes(topic) ?? []);
    if (read.length > 0) {
      const share = read.filter(Boolean).length / read.length;
      printBar(`trained on ${seen}, asked of ${unseen}: right when said, ${read.length} as read`, percent(share), '90');
    }
  }
}

/** What a reader took posts of ASND to be about; a post is known by its words. */
function judgedPosts(data: string): { readonly get: (post: TopicText) => readonly string[] | undefined } {
  const rows = parseRows(readFileSync(join(import.meta.dirname, 'topics-judged-posts.tsv')));
  const posts = readAsnd(data, 'train').map(({ body }) => body.join('\n'));
  const byWords = new Map(
    rows.map(([id = '', topics = '']) => [posts[Number(id.replace('asnd:', ''))], topics.split('|')]),
  );
  return { get: ({ body }) => byWords.get(body.join('\n')) };
}

interface Ranked {
  readonly example: TopicExample;
  readonly topics: readonly RankedTopic[];
}

function printTops(name: string, ranked: readonly Ranked[]): void {
  for (const [count, bar] of [
    [1, '67.6 elsewhere'],
    [2, '81.3 elsewhere'],
  ] as const) {
    const right = ranked.filter(({ example, topics }) =>
      topics.slice(0, count).some(({ topic }) => isRight(example, topic)),
    );
    printBar(`${name}: top ${count}`, percent(right.length / ranked.length), bar);
  }
}

/** A ranking by belief, each taken as often as the topic's terms stand in the text and once more. */
function weighedByTerms(ranked: readonly RankedTopic[], text: TopicText): RankedTopic[] {
  const counts = Map.groupBy(termsIn(articleOf(text)), ({ topic }) => firstLevelOf(topic));
  return ranked
    .map(({ topic, belief }) => ({ topic, belief: belief * (1 + (counts.get(topic)?.length ?? 0)) }))
    .sort((one, other) => other.belief - one.belief);
}

function articleOf(text: TopicText): TaggerInput {
  return { ...text, body: [...text.body], language: 'ar', keywords: [], subjects: [] };
}

/** What would be said of articles that a person judged, by a model that saw none of them. */
function benchJudged(data: string): void {
  const rows = parseRows(readFileSync(join(import.meta.dirname, 'topics-judged.tsv')));
  const judged = new Map(rows.map(([id = '', topics = '']) => [id, topics.split('|')]));
  const examples = topicExamples(data, 'ar');
  const thresholds = topicModel('ar')?.head.thresholds ?? {};
  const model = fitTopics(
    examples.filter((example) => foldOf(example) !== JUDGED_FOLD),
    'ar',
    topicSettings('ar'),
  );
  const answers = readAntCorpus(data)
    .filter(({ id }) => judged.has(id))
    .map((article) => {
      const [best] = rankWith(model, article);
      return { topics: judged.get(article.id) ?? [], best: best?.topic, said: saidOf(article, best, thresholds) };
    });
  const said = answers.filter((answer) => answer.said !== undefined);
  const right = said.filter((answer) => answer.topics.includes(answer.said ?? '')).length;
  const main = said.filter((answer) => answer.topics[0] === answer.said).length;
  const best = answers.filter((answer) => answer.topics.includes(answer.best ?? '')).length;
  printBar('judged Arabic articles: said of', String(said.length), `${answers.length}`);
  printBar('judged Arabic articles: right when said', percent(right / said.length), '90');
  printBar('judged Arabic articles: the main topic when said', percent(main / said.length), '-');
  printBar('judged Arabic articles: right if all were said', percent(best / answers.length), '-');
}

/** The first-level topic that would be said of an Arabic text with this ranking. */
function saidOf(
  text: TopicText,
  best: RankedTopic | undefined,
  thresholds: Readonly<Record<string, number>>,
): string | undefined {
  const isSure = best !== undefined && best.belief >= (thresholds[best.topic] ?? Infinity);
  const said = saidTopic(articleOf(text), isSure ? best.topic : undefined);
  return said === undefined ? undefined : firstLevelOf(said.topic);
}

/** Topics below the first level, as terms tell them, against a person's judgement of what was said. */
function benchTerms(data: string): void {
  const rows = parseRows(readFileSync(join(import.meta.dirname, 'topics-judged-terms.tsv')));
  const judged = new Map(rows.map(([id = '', topic = '']) => [id, topic]));
  const news = {
    ar: readAntCorpus(data),
    en: readMasakhaNews(data, 'eng.dev').map((text, row) => ({ ...text, id: `en:${row}` })),
    fr: readMasakhaNews(data, 'fra.dev').map((text, row) => ({ ...text, id: `fr:${row}` })),
  };
  for (const [language, articles] of Object.entries(news)) {
    const said = articles.flatMap((article) => {
      const told = saidTopic({ ...article, language, keywords: [], subjects: [] });
      return told === undefined || firstLevelOf(told.topic) === told.topic
        ? []
        : [{ topic: told.topic, gold: judged.get(article.id) }];
    });
    const known = said.filter(({ gold }) => gold !== undefined);
    const right = known.filter(({ topic, gold }) => topic === gold).length;
    printBar(`below the first level, ${language}: said of`, String(said.length), `${articles.length}`);
    printBar(
      `below the first level, ${language}: right of ${known.length} judged`,
      percent(right / known.length),
      '90',
    );
  }
}

function answerOf(example: TopicExample, [best]: readonly RankedTopic[]): Answer {
  return { gold: example.allowed[0] ?? '', said: best?.topic ?? '' };
}

function isRight({ allowed }: TopicExample, topic: string): boolean {
  return allowed.some((right) => firstLevelOf(right) === topic);
}
