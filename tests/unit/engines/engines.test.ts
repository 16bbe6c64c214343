import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { EngineWatch } from '../../../shared/engines/ask-engine.ts';
import { openBedrock } from '../../../shared/engines/bedrock/open-bedrock.ts';
import { openComprehend } from '../../../shared/engines/comprehend/open-comprehend.ts';
import type { EngineProblem } from '../../../shared/engines/engine-problem.ts';
import { createEngineLedger } from '../../../shared/store/create-engine-ledger.ts';
import type { EngineLedger } from '../../../shared/store/engine-ledger.ts';
import { type Mood, StandInEngines } from '../../support/stand-in-engines.ts';
import { useTestStore } from '../../support/table-store.ts';

const MODEL = 'amazon.nova-micro-v1:0';
const ARTICLE = {
  language: 'en',
  headline: 'Harbour bridge reopens',
  body: [
    'The bridge over the harbour of Oslo reopened on Sunday after repairs that took 14 months.',
    'Engineer Ingrid Solberg said that 3 of its 40 pillars had been replaced.',
  ],
  keywords: [],
  subjects: [],
};
const SUMMARY = 'The Oslo harbour bridge has reopened after 14 months of repairs.';
const LIMIT = 100;

const at = useTestStore();
const standIn = new StandInEngines();
const told: string[] = [];
const watch: EngineWatch = {
  called: (engine) => void told.push(`${engine} called`),
  failed: (engine, problem) => void told.push(`${engine} ${problem}`),
};

const environment = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', AWS_REGION: 'eu-central-1' };
const before = { ...process.env };
beforeAll(async () => {
  await standIn.start();
  Object.assign(process.env, environment, standIn.endpoints);
});
afterAll(async () => {
  process.env = before;
  await standIn.stop();
});
beforeEach(() => {
  standIn.write = () => ({ text: SUMMARY });
  standIn.entities = [
    { Text: 'Oslo', Type: 'LOCATION', Score: 0.99 },
    { Text: 'Ingrid Solberg', Type: 'PERSON', Score: 0.98 },
    { Text: '14 months', Type: 'QUANTITY', Score: 0.9 },
  ];
});
afterEach(() => {
  standIn.reset();
  told.length = 0;
});

interface Given {
  readonly maxCallsPerDay?: number;
  readonly timeoutMillis?: number;
  readonly left?: number;
  readonly ledger?: EngineLedger;
}

function open({ maxCallsPerDay = 1000, timeoutMillis = 5000, left = 60_000, ledger }: Given = {}) {
  const now = Date.now;
  const deps = { ledger: ledger ?? createEngineLedger({ ...at.deps, now }), now, watch };
  const allowance = { maxCallsPerDay, timeoutMillis };
  const until = now() + left;
  const prompt = 'Summarise the article for the readers of a news application.';
  return {
    summarise: (article: typeof ARTICLE = ARTICLE) =>
      openBedrock({ ...allowance, modelId: MODEL, prompt }, deps)(until)(article, LIMIT),
    hearNames: (article: typeof ARTICLE = ARTICLE) => openComprehend(allowance, deps)(until)(article),
  };
}

const ENGINES = ['summarise', 'hearNames'] as const;

describe('Bedrock', () => {
  test('writes the summary of an article, which it is given between marks as material', async () => {
    const work = await open().summarise();

    expect(work).toEqual({ use: { engine: 'bedrock', task: 'summary', model: MODEL }, result: SUMMARY });
    const [request] = standIn.converseRequests;
    expect(request).toMatchObject({ modelId: MODEL });
    expect(request?.system).toContain('English (en)');
    expect(request?.system).toContain(`${LIMIT} characters`);
    const [open_, close] = request?.text.match(/<\/?article-[0-9a-f]{16}>/g) ?? [];
    expect(request?.system).toContain(`between ${open_} and ${close}`);
    expect(request?.text).toContain(ARTICLE.body[1]);
  });

  test.each([
    ['a short article', { ...ARTICLE, body: ['The bridge reopened.'] }],
    ['a whole abstract of the sender', { ...ARTICLE, abstract: 'Traffic is back on the bridge.' }],
    ['a language whose names cannot be checked', { ...ARTICLE, language: 'zh' }],
  ])('is not asked about %s', async (_case, article) => {
    expect(await open().summarise(article)).toBeUndefined();
    expect(standIn.asked).toEqual([]);
  });

  test.each<[string, EngineProblem]>([
    ['The Oslo harbour bridge has reopened after 15 months of repairs.', 'invented-number'],
    ['The Oslo harbour bridge has reopened after fifteen months of repairs.', 'invented-number'],
    ['The Oslo harbour bridge was reopened by Magnus Dahl after repairs.', 'invented-name'],
    ['The Bergen harbour bridge has reopened after 14 months of repairs.', 'invented-name'],
    ["I'm sorry, but I can't help with that request today.", 'off-topic'],
    ['Die Brücke über den Hafen von Oslo ist nach 14 Monaten Reparatur wieder offen.', 'wrong-language'],
    ['Summary:\n\nThe Oslo harbour bridge has reopened.', 'malformed'],
    ['**The Oslo harbour bridge** has reopened after repairs.', 'malformed'],
    [`The Oslo harbour bridge has reopened after ${'repairs and '.repeat(20)}repairs.`, 'wrong-length'],
    ['The Oslo harbour bridge has', 'wrong-length'],
    ['', 'malformed'],
  ])('whose answer is "%s" does not get it through: %s', async (text, problem) => {
    standIn.write = () => ({ text });

    const work = await open().summarise();

    expect(work).toEqual({ use: { engine: 'bedrock', task: 'summary', model: MODEL, problem } });
    expect(told).toEqual(['bedrock called', `bedrock ${problem}`]);
  });

  test.each<[string, EngineProblem]>([
    ['max_tokens', 'wrong-length'],
    ['content_filtered', 'refused'],
    ['guardrail_intervened', 'refused'],
  ])('that stopped for %s has not answered', async (stopReason, problem) => {
    standIn.write = () => ({ text: SUMMARY, stopReason });

    expect((await open().summarise())?.use.problem).toBe(problem);
  });
});

describe('Comprehend', () => {
  test('hears names where they stand in the article', async () => {
    const body = ['🌊🌊 Oslo: the bridge reopened.', 'Engineer Ingrid Solberg spoke.'];

    const work = await open().hearNames({ ...ARTICLE, body });

    expect(work).toEqual({
      use: { engine: 'comprehend', task: 'names' },
      result: [
        { kind: 'LOC', probability: 0.99, evidence: { field: 'body', paragraph: 0, start: 5, end: 9 } },
        { kind: 'PER', probability: 0.98, evidence: { field: 'body', paragraph: 1, start: 9, end: 23 } },
      ],
    });
  });

  test('that gives a name a wrong place has given none', async () => {
    standIn.entities = [
      { Text: 'Oslo', Type: 'LOCATION', Score: 0.99, shifted: 1 },
      { Text: 'Solberg', Type: 'PERSON', Score: 0.99, shifted: 10_000 },
      { Text: 'reopens\nThe', Type: 'ORGANIZATION', Score: 0.99 },
    ];

    expect(await open().hearNames()).toMatchObject({ result: [] });
  });

  test('is not asked in a language that it does not know', async () => {
    expect(await open().hearNames({ ...ARTICLE, language: 'fa' })).toBeUndefined();
    expect(standIn.asked).toEqual([]);
  });

  test('is sent no more than it takes of a giant article', async () => {
    const body = Array.from({ length: 500 }, () => 'جسر الميناء يفتح أبوابه من جديد بعد أعمال صيانة طويلة.'.repeat(4));

    expect(await open().hearNames({ ...ARTICLE, language: 'ar', body })).toMatchObject({ result: [] });
    expect(standIn.heardTexts[0]?.length).toBeLessThanOrEqual(12_000);
  });
});

describe.each(ENGINES)('whatever goes wrong: %s', (task) => {
  test.each<[Mood, EngineProblem, number]>([
    ['throttling', 'throttled', 2],
    ['failing', 'unavailable', 2],
    ['hanging-up', 'unavailable', 2],
    ['denying', 'denied', 1],
    ['refusing', 'refused', 1],
    ['babbling', 'malformed', 1],
    ['misshapen', 'malformed', 1],
  ])('a service that is %s is a problem of the article: %s', async (mood, problem, calls) => {
    standIn.mood = mood;

    const work = await open()[task]();

    expect(work?.use.problem).toBe(problem);
    expect(work).not.toHaveProperty('result');
    expect(standIn.asked).toHaveLength(calls);
  });

  test.each<Mood>(['silent', 'stopping-midway', 'dripping'])('one that is %s is given up in time', async (mood) => {
    standIn.mood = mood;

    expect((await open({ timeoutMillis: 500 })[task]())?.use.problem).toBe('timeout');
  });

  test('one that only stumbles is asked once more', async () => {
    standIn.passingMoods.push('throttling');

    expect(await open()[task]()).toHaveProperty('result');
    expect(standIn.asked).toHaveLength(2);
  });

  test('a file that has no time left does not wait', async () => {
    expect((await open({ left: 50 })[task]())?.use.problem).toBe('no-time');
    expect(standIn.asked).toEqual([]);
  });

  test('the same request is paid for once, also when its answer was not let through', async () => {
    standIn.write = () => ({ text: 'The Oslo bridge took 99 months of repairs.' });

    const works = [await open()[task](), await open()[task]()];

    expect(works[1]).toEqual(works[0]);
    expect(standIn.asked).toHaveLength(1);
  });

  test('a failure is not kept', async () => {
    standIn.mood = 'denying';
    await open()[task]();
    standIn.mood = undefined;

    expect(await open()[task]()).toHaveProperty('result');
  });

  test('a budget is kept by all who ask at once, repeated calls counted', async () => {
    standIn.mood = 'failing';
    const articles = Array.from({ length: 6 }, (_, number) => ({ ...ARTICLE, headline: `Bridge ${number}` }));

    const works = await Promise.all(articles.map((article) => open({ maxCallsPerDay: 7 })[task](article)));

    expect(standIn.asked).toHaveLength(7);
    expect(works.map((work) => work?.use.problem)).toContain('budget-spent');
  });

  test('a ledger that fails stops the call, not the article', async () => {
    const down = () => Promise.reject(new Error('no table'));
    const ledger = { countCall: down, recallAnswer: down, keepAnswer: down };

    expect((await open({ ledger })[task]())?.use.problem).toBe('budget-unknown');
    expect(standIn.asked).toEqual([]);
  });
});
