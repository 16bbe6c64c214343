/**
 * Trains the topic models `shared/tag/data/topics-model.<language>.bin`, the same on every run, in about two minutes.
 *
 *   node shared/tag/train/topics.ts --data <folder>
 *
 * The folder holds, as in their sources:
 * - `topics/asnd.{train,dev}.ar.csv`: ASND, Chowdhury et al. 2020, CC BY 4.0, github.com/shammur/Arabic_news_text_classification_datasets
 * - `antcorpus.jsonl.gz`: ANT Corpus, Apache-2.0, github.com/antcorpus/antcorpus.data, one article a line
 * - `topics/masakhanews/{eng,fra}.dev.tsv`: MasakhaNEWS, CC BY 4.0, github.com/masakhane-io/masakhane-news
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calibrate, judge, thresholdsOf } from './topics-calibration.ts';
import { topicExamples } from './topics-corpus.ts';
import { fitTopics } from './topics-fit.ts';
import { inFolds } from './topics-folds.ts';
import { packTopics } from './topics-pack.ts';
import { topicSettings } from './topics-settings.ts';

const CREDIT = {
  ar: 'ASND (Chowdhury et al. 2020, CC BY 4.0); ANT Corpus (Apache-2.0); IPTC Media Topics (CC BY 4.0)',
  en: 'MasakhaNEWS (CC BY 4.0); IPTC Media Topics (CC BY 4.0)',
  fr: 'MasakhaNEWS (CC BY 4.0); IPTC Media Topics (CC BY 4.0)',
} as const;

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (data === undefined) {
  throw new Error('Give the folder of the training data: --data <folder>.');
}
for (const [language, credit] of Object.entries(CREDIT)) {
  const examples = topicExamples(data, language);
  const settings = topicSettings(language);
  const judged = inFolds(examples, language, settings, judge);
  const thresholds = thresholdsOf(judged);
  const file = packTopics(fitTopics(examples, language, settings), {
    credit,
    thresholds,
    calibration: calibrate(judged),
  });
  writeFileSync(new URL(`../data/topics-model.${language}.bin`, import.meta.url), file);
  const said = judged.filter(({ best }) => best.belief >= (thresholds[best.topic] ?? Infinity));
  const right = said.filter((saying) => saying.right).length;
  const all = judged.filter((saying) => saying.right).length;
  console.log(
    `${language}: ${examples.length} texts, right ${share(all, judged.length)}; says ${share(said.length, judged.length)}, of it right ${share(right, said.length)}; ${file.length} bytes`,
  );
  console.log(thresholds);
}

function share(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)} %`;
}
