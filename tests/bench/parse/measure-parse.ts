/**
 * Parses one sample file in a process of its own, warm, and prints what it took as JSON.
 *
 *   node tests/bench/parse/measure-parse.ts <format> <stories> <least milliseconds>
 */
import { parseFile } from '../../../shared/parse/parse-file.ts';
import { sampleFile } from './sample-files.ts';

/** What parsing a sample took, for each time that it was parsed. */
export interface ParseFigures {
  readonly bytes: number;
  readonly articles: number;
  /** Milliseconds of processor time, garbage collection included. */
  readonly cpu: number;
  /** Bytes by which the greatest resident memory of the process grew, the first time. */
  readonly memory: number;
}

const CONTEXT = { key: 'incoming/bench/file', source: { id: 'bench' }, uploadedAt: '2025-06-10T12:00:00Z' };
const WARM_UP = 12;

const [format = '', stories = '1', least = '0'] = process.argv.slice(2);
const small = sampleFile(format, 4);
for (let round = 0; round < WARM_UP; round += 1) await parseFile(small, CONTEXT);

const file = sampleFile(format, Number(stories));
globalThis.gc?.();
const memory = process.resourceUsage().maxRSS;
const start = process.cpuUsage();
const spent = (): number => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
let rounds = 0;
let articles = 0;
let grown = 0;
do {
  const parsed = await parseFile(file, CONTEXT);
  if (parsed.format !== format) throw new Error(`The sample of ${format} was read as ${parsed.format}.`);
  articles = parsed.articles.length;
  if (rounds === 0) grown = process.resourceUsage().maxRSS - memory;
  rounds += 1;
} while (spent() < Number(least));
const figures: ParseFigures = {
  bytes: file.length,
  articles,
  cpu: spent() / rounds,
  memory: grown * 1024,
};
process.stdout.write(JSON.stringify(figures));
