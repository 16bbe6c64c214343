import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagTopics } from '../../../shared/tag/topics/tag-topics.ts';
import { NO_TOPIC, rankTopics, topicModel } from '../../../shared/tag/topics/topic-model.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { percent, printBar } from './print-bar.ts';

interface WrittenArticle {
  readonly language: string;
  /** The main topic first, then others that would be right too. */
  readonly topics: readonly string[];
  readonly headline: string;
  readonly body: readonly string[];
}

/**
 * Scores the shipped topics on news of our own, which no model is trained on: the first-level topics in ten languages.
 */
export function benchWrittenTopics(): void {
  const rows = parseRows(readFileSync(join(import.meta.dirname, 'topics-written.tsv')));
  const articles = rows.map(
    ([language = '', , topics = '', headline = '', body = '']): WrittenArticle => ({
      language,
      topics: topics.split('|'),
      headline,
      body: [body],
    }),
  );
  for (const [language, own] of Map.groupBy(articles, (article) => article.language)) {
    benchRanks(language, own);
    const said = own.flatMap((article) => {
      const ids = tagTopics({ ...article, keywords: [], subjects: [] }).map(({ id }) => id.replace('medtop:', ''));
      return ids.length === 0 ? [] : [article.topics.some((topic) => ids.includes(topic))];
    });
    printBar(`written news, ${language}: said of`, String(said.length), String(own.length));
    printBar(`written news, ${language}: right when said`, percent(said.filter(Boolean).length / said.length), '90');
  }
}

/** Scores what is said, deeper topics too, of news in all languages that topics are told in, and of texts that have none. */
export function benchWorldTopics(): void {
  const rows = parseRows(readFileSync(join(import.meta.dirname, 'topics-written-world.tsv')));
  const answers = rows.map(([language = '', part = '', topics = '', headline = '', body = '']) => {
    const tags = tagTopics({ language, headline, body: [body], keywords: [], subjects: [] });
    const said = tags.map(({ id }) => id.replace('medtop:', ''));
    return { part, topics: topics === NO_TOPIC ? [] : topics.split('|'), said };
  });
  for (const [part, own] of Map.groupBy(answers, (answer) => answer.part)) {
    const news = own.filter(({ topics }) => topics.length > 0);
    const others = own.filter(({ topics }) => topics.length === 0);
    benchDepth(`written news of the world (${part}), first level`, news, 0);
    benchDepth(`written news of the world (${part}), below it`, news, 1);
    if (others.length > 0) {
      const wrong = others.filter(({ said }) => said.length > 0).length;
      printBar(`written texts of no topic (${part}): said of ${others.length}`, String(wrong), '0');
    }
  }
}

/** What is said at one depth: the first tag is the topic of the first level, the second the one below it. */
function benchDepth(
  name: string,
  news: readonly { readonly topics: readonly string[]; readonly said: readonly string[] }[],
  depth: number,
): void {
  const said = news.flatMap(({ topics, said }) => {
    const topic = said[depth];
    return topic === undefined ? [] : [topics.includes(topic)];
  });
  printBar(`${name}: said of`, String(said.length), String(news.length));
  printBar(`${name}: right when said`, percent(said.filter(Boolean).length / said.length), '90');
}

function benchRanks(language: string, articles: readonly WrittenArticle[]): void {
  const model = topicModel(language);
  if (model === undefined) return;
  const ranked = articles.map((article) => ({
    article,
    topics: rankTopics(model, article).filter(({ topic }) => topic !== NO_TOPIC),
  }));
  for (const count of [1, 2]) {
    const right = ranked.filter(({ article, topics }) =>
      topics.slice(0, count).some(({ topic }) => article.topics.includes(topic)),
    );
    printBar(`written news, ${language}: top ${count}`, percent(right.length / ranked.length), '-');
  }
}
