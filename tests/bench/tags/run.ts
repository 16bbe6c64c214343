/**
 * Scores languages, topics, derived keywords and the parting of glued words on the development data and prints every bar beside the figure.
 *
 *   node tests/bench/tags/run.ts [--data <folder of nlp data>] [language] [topics] [keywords] [glued]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchGluedWords } from './glued-words.ts';
import { benchKeywords } from './keywords.ts';
import { benchLanguage, benchOwnLanguage } from './language.ts';
import { benchTopics } from './topics.ts';
import { benchWorldTopics, benchWrittenTopics } from './written-topics.ts';

interface Bench {
  readonly onData: (data: string) => void;
  /** On texts of our own, which lie beside it. */
  readonly onOwn: readonly (() => void)[];
}

const BENCHES: Readonly<Record<string, Bench>> = {
  language: { onData: benchLanguage, onOwn: [benchOwnLanguage] },
  topics: { onData: benchTopics, onOwn: [benchWrittenTopics, benchWorldTopics] },
  keywords: { onData: benchKeywords, onOwn: [] },
  glued: { onData: benchGluedWords, onOwn: [] },
};
const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });

const { data = OWN_DATA } = values;
const isHere = existsSync(data);
if (!isHere) console.log(`No development data at ${data}: what is measured on it is left out.`);

for (const [name, { onData, onOwn }] of Object.entries(BENCHES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (isHere) onData(data);
  for (const bench of onOwn) bench();
}
console.log('\nPeople, organisations and places: npm run bench:ner, bench:names and bench:places');
