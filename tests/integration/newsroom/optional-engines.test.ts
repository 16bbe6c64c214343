import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EVENTS, METRICS } from '../../../shared/log/event-names.ts';
import { Newsroom } from '../../support/newsroom.ts';
import { synthesiseWithEngines } from '../../support/stage-with-engines.ts';
import { StandInEngines } from '../../support/stand-in-engines.ts';

const MODEL = 'amazon.nova-micro-v1:0';
const HEADLINE = 'Ferry to Kiel sails again';
const FACTS =
  'The ferry between Oslo and Kiel sailed again on Sunday, after repairs that had kept it in the dock for 14 weeks. ' +
  'Captain Ingrid Solberg said that the new engine needs a fifth less fuel. ';
const SUMMARY = 'After 14 weeks of repairs, the ferry between Oslo and Kiel has sailed again.';

const newsroom = new Newsroom();
const standIn = new StandInEngines();

beforeAll(async () => {
  await standIn.start();
  const synthDir = join(newsroom.folder, 'synth');
  synthesiseWithEngines(synthDir);
  await newsroom.start({ synthDir, engineEndpoints: standIn.endpoints });
});
afterAll(async () => {
  await newsroom.close();
  await standIn.stop();
});
beforeEach(() => {
  standIn.write = () => ({ text: SUMMARY });
  standIn.entities = [{ Text: 'Kielport', Type: 'ORGANIZATION', Score: 0.96 }];
});
afterEach(() => standIn.reset());

/** A text longer than a summary may be, different for each name. */
const textOf = (name: string) =>
  `${HEADLINE}\n\n${FACTS}\n\nKielport paid for the work on the ${name}. ${FACTS.repeat(3)}\n`;

async function drop(name: string) {
  const receipt = await newsroom.drop(`incoming/wire/${name}.txt`, textOf(name));
  const [line] = receipt.articles;
  if (line === undefined) throw new Error(`no article came of ${name}`);
  return newsroom.article(line.id);
}

/** For a busy machine: a silent engine alone takes ten seconds of it. */
const PATIENCE = { timeout: 90_000 };

describe('the running pipeline of a stage with engines', PATIENCE, () => {
  test('serves what they made, and says who made it', async () => {
    const article = await drop('pier');

    expect(article).toMatchObject({
      summary: SUMMARY,
      engines: [
        { engine: 'comprehend', task: 'names' },
        { engine: 'bedrock', task: 'summary', model: MODEL },
      ],
    });
    expect(article.tags).toContainEqual(expect.objectContaining({ id: 'org:kielport', confidence: 0.96 }));
  });

  test.each([
    ['throttling', 'throttled'],
    ['hanging-up', 'unavailable'],
    ['babbling', 'malformed'],
    ['silent', 'timeout'],
  ] as const)('serves the built-in summary while they are %s', async (mood, problem) => {
    standIn.mood = mood;

    const article = await drop(mood);

    expect(article.summary).toMatch(/^The ferry between Oslo and Kiel sailed again on Sunday/);
    expect(article.engines?.map((use) => use.problem)).toEqual([problem, problem]);
  });

  test('counts what it asked for and what failed, and logs it without a word of the article', async () => {
    standIn.mood = 'throttling';
    await drop('breakwater');

    const folder = join(newsroom.folder, 'data', 'logs');
    const logs = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    const lines = logs.join('\n').split('\n');
    const failures = lines.filter((line) => line.includes(EVENTS.engineFailed));

    expect(failures.length).toBeGreaterThan(1);
    expect(failures.filter((line) => line.includes('Solberg'))).toEqual([]);
    for (const metric of [METRICS.engineCalls, METRICS.engineFaults]) {
      expect(lines.some((line) => line.includes('_aws') && line.includes(`"${metric}":`))).toBe(true);
    }
  });

  test('serves the built-in summary when the model lies', async () => {
    standIn.write = () => ({ text: 'After 41 weeks of repairs, the ferry between Oslo and Kiel has sailed again.' });

    const article = await drop('quay');

    expect(article.summary).toMatch(/^The ferry between Oslo and Kiel sailed again on Sunday/);
    expect(article.engines).toContainEqual({
      engine: 'bedrock',
      task: 'summary',
      model: MODEL,
      problem: 'invented-number',
    });
  });
});
