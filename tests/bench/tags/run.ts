/**
 * Scores topics and derived keywords on the development data and prints every bar beside the figure.
 *
 *   node tests/bench/tags/run.ts [--data <folder of nlp data>]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTopics } from './topics.ts';

const OWN_DATA = join(import.meta.dirname, '../../../../shared/corpus/nlp');
const { data = OWN_DATA } = parseArgs({ options: { data: { type: 'string' } } }).values;

benchTopics(data);
