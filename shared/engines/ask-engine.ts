import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineUse } from '../article/article.ts';
import type { EngineLedger } from '../store/engine-ledger.ts';
import { type EngineProblem, isPassing, problemOf } from './engine-problem.ts';

/** What an engine may take of a stage. */
export interface EngineAllowance {
  /** Calls in one UTC day, of all functions together. */
  readonly maxCallsPerDay: number;
  /** Milliseconds that one call may take. */
  readonly timeoutMillis: number;
}

/** What every engine works with. */
export interface EngineDependencies {
  readonly ledger: EngineLedger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly watch: EngineWatch;
}

/** Who is told of what engines do. */
export interface EngineWatch {
  called(engine: EngineUse['engine']): void;
  failed(engine: EngineUse['engine'], problem: EngineProblem): void;
}

/** One request to an engine. */
export interface EngineRequest<Answer> {
  readonly engine: EngineUse['engine'];
  readonly allowance: EngineAllowance;
  /** All that the answer depends on: what was answered to it once is taken again. */
  readonly content: unknown;
  /** Makes the call. Its answer is anything that JSON can hold. */
  readonly call: (signal: AbortSignal) => Promise<Answer>;
}

export type EngineAnswer<Answer> = { readonly answer: Answer } | { readonly problem: EngineProblem };

const ATTEMPTS = 2;
/** Milliseconds between two attempts. */
const PAUSE = 300;
/** Milliseconds below which no call is begun: no engine answers within them. */
const LEAST_TIME = 100;

/**
 * Asks an engine, once for each different request: an answer that the ledger keeps is not paid for again. Each call is
 * counted before it is made; one that met a busy or broken service is made once more. Never rejects: whatever fails,
 * the ledger included, is a problem of this answer alone.
 *
 * @param until milliseconds since 1970: no call is waited for beyond it
 */
export async function askEngine<Answer>(
  request: EngineRequest<Answer>,
  until: number,
  deps: EngineDependencies,
): Promise<EngineAnswer<Answer>> {
  const content = JSON.stringify(request.content);
  const kept = await recall<Answer>(request, content, deps.ledger);
  if (kept !== undefined) return { answer: kept };
  const asked = await call(request, until, deps);
  // An answer that could not be kept is still an answer: the same request would only cost another call.
  if ('answer' in asked) await deps.ledger.keepAnswer(request.engine, content, asked.answer).catch(() => {});
  return asked;
}

async function recall<Answer>(
  { engine }: EngineRequest<Answer>,
  content: string,
  ledger: EngineLedger,
): Promise<Answer | undefined> {
  try {
    return (await ledger.recallAnswer(engine, content)) as Answer | undefined;
  } catch {
    // Whoever cannot read the ledger cannot count in it either, which ends this request as a problem.
    return undefined;
  }
}

async function call<Answer>(
  request: EngineRequest<Answer>,
  until: number,
  { ledger, now, watch }: EngineDependencies,
): Promise<EngineAnswer<Answer>> {
  const { engine, allowance } = request;
  for (let attempt = 1; ; attempt++) {
    const millis = Math.min(allowance.timeoutMillis, until - now());
    if (millis < LEAST_TIME) return { problem: 'no-time' };
    const refused = await refusal(ledger, engine, allowance);
    if (refused !== undefined) return { problem: refused };
    watch.called(engine);
    try {
      return { answer: await within(millis, request.call) };
    } catch (error) {
      const problem = problemOf(error);
      if (!isPassing(problem) || attempt === ATTEMPTS) return { problem };
      await sleep(PAUSE);
    }
  }
}

async function refusal(
  ledger: EngineLedger,
  engine: EngineUse['engine'],
  { maxCallsPerDay }: EngineAllowance,
): Promise<EngineProblem | undefined> {
  try {
    return (await ledger.countCall(engine, maxCallsPerDay)) ? undefined : 'budget-spent';
  } catch {
    return 'budget-unknown';
  }
}

/** The signal closes the connection; the race holds even for a client that does not listen to it. */
async function within<Answer>(millis: number, run: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const signal = AbortSignal.timeout(millis);
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([run(signal), promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
