/**
 * Scores languages, topics, derived keywords, the parting of glued words, places and names on the development data and on
 * texts of our own, and prints every bar beside the figure. The models of names are trained on four fifths of their data for
 * it, which takes minutes; the last three have scripts of their own (`bench:places`, `bench:names`, `bench:ner`).
 *
 *   node tests/bench/tags/run.ts [--data <folder of nlp data>] [language] [topics] [keywords] [glued] [places] [names] [ner]
 */
import { spawnSync } from 'node:child_process';
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

const isAsked = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
for (const [name, { onData, onOwn }] of Object.entries(BENCHES)) {
  if (!isAsked(name)) continue;
  if (isHere) onData(data);
  for (const bench of onOwn) bench();
}
for (const [name, options] of Object.entries({ places: [], names: [], ...(isHere && { ner: ['--data', data] }) })) {
  if (!isAsked(name)) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...options], {
    stdio: 'inherit',
  });
  process.exitCode ||= status ?? 1;
}
