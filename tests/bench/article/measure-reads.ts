/**
 * Loads a function's bundle in a process of its own and prints how many files it reads beside itself.
 *
 *   node tests/bench/article/measure-reads.ts <bundle>
 */
import { countReads } from './count-reads.ts';

const reads = countReads();
await import(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(reads));
