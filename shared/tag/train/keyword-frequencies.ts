/**
 * Makes `shared/tag/data/document-frequencies.<language>.tsv`: in how many news articles each word stands.
 *
 *   node shared/tag/train/keyword-frequencies.ts --data <folder>
 *
 * The folder is that of `train:topics`; the tables count the words of the ANT Corpus (Apache-2.0) for Arabic, and of
 * MasakhaNEWS (CC BY 4.0) for English and French.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withoutArticle } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import type { TopicText } from '../topics/topic-features.ts';
import { readAntCorpus, readMasakhaNews } from './topics-sources.ts';

const MIN_DOCUMENTS = 4;
const LETTERS = /^[\p{L}\p{M}]{2,}$/u;

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined) {
  throw new Error('Give the folder of the training data: --data <folder>.');
}
write('ar', readAntCorpus(data), 'ANT Corpus (Apache-2.0)');
write('en', readMasakhaNews(data, 'eng.dev'), 'MasakhaNEWS (CC BY 4.0)');
write('fr', readMasakhaNews(data, 'fra.dev'), 'MasakhaNEWS (CC BY 4.0)');

/** A line for each power of two, up to the documents that a word stands in: rarer differences are chance. */
function write(language: string, texts: readonly TopicText[], credit: string): void {
  const counts = new Map<string, number>();
  for (const { headline, body } of texts) {
    for (const word of wordsOf([headline ?? '', ...body].join('\n'))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const frequent = Array.from(counts).filter(([, count]) => count >= MIN_DOCUMENTS);
  const levels = Map.groupBy(frequent, ([, count]) => 2 ** Math.round(Math.log2(count)));
  const lines = Array.from(levels)
    .sort(([one], [other]) => other - one)
    .map(([level, entries]) =>
      [
        level,
        entries
          .map(([word]) => word)
          .sort()
          .join(' '),
      ].join('\t'),
    );
  writeFileSync(
    new URL(`../data/document-frequencies.${language}.tsv`, import.meta.url),
    [
      `# Words by the number of news articles they stand in, rounded to a power of two. Counted in the ${credit}.`,
      '#documents\twords',
      `${texts.length}\t`,
      ...lines,
      '',
    ].join('\n'),
  );
}

function wordsOf(text: string): Set<string> {
  return new Set(words(fold(text)).flatMap((word) => (LETTERS.test(word.text) ? [withoutArticle(word.text)] : [])));
}
