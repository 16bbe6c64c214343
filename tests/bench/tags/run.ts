/**
 * Scores languages, topics, derived keywords and the parting of glued words on the development data and prints every bar beside the figure.
 *
 *   node tests/bench/tags/run.ts [--data <folder of nlp data>] [language] [topics] [keywords] [glued]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchGluedWords } from './glued-words.ts';
import { benchKeywords } from './keywords.ts';
import { benchLanguage } from './language.ts';
import { benchTopics } from './topics.ts';

const BENCHES = {
  language: benchLanguage,
  topics: benchTopics,
  keywords: benchKeywords,
  glued: benchGluedWords,
} as const;
const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });

for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length === 0 || positionals.includes(name)) {
    bench(values.data ?? OWN_DATA);
  }
}
