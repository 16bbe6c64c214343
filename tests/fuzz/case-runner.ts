import { Worker } from 'node:worker_threads';
import { type CaseInput, type CaseOutcome, faultOf } from './case-outcome.ts';
import { type RunLimits, withinLimits } from './within-limits.ts';

/** What a case cost. */
export interface CaseCost {
  /** Milliseconds of processor time: other work on the machine does not count. */
  readonly cpu: number;
  /** Greatest resident memory of the process seen meanwhile, in bytes. */
  readonly memory: number;
}

const WATCH_MILLISECONDS = 50;
/** How many times its limit a case may take before it is stopped: only its answer tells how many articles it makes. */
const STOP_FACTOR = 4;
/** Time by the clock after which a case hangs, however little it works: loading first, then its limit and patience. */
const HANG_MILLISECONDS = 60_000;
const HANG_FACTOR = 10;
/** The worker's own ceiling, in MB: below the memory of the ingest function. */
const HEAP_MEGABYTES = 1200;

/** Runs cases one at a time in a worker, which is replaced when a case breaks it or must be stopped. */
export class CaseRunner {
  #worker: Worker | undefined;

  async run(input: CaseInput, limits: RunLimits): Promise<{ readonly outcome: CaseOutcome; readonly cost: CaseCost }> {
    this.#worker ??= new Worker(new URL('./fuzz-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    const worker = this.#worker;
    const started = process.cpuUsage();
    const hangs = Date.now() + HANG_MILLISECONDS + HANG_FACTOR * limits.cpu;
    const stops = STOP_FACTOR * limits.cpu;
    let memory = process.memoryUsage.rss();
    const usedCpu = (): number => {
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    };
    const outcome = await new Promise<CaseOutcome>((settle) => {
      const watch = setInterval(() => {
        memory = Math.max(memory, process.memoryUsage.rss());
        if (memory > limits.memory) end(faultOf('memory', `${Math.round(memory / 2 ** 20)} MB`));
        else if (Date.now() > hangs) end(faultOf('time-out', 'without an answer'));
        else if (usedCpu() > stops) end(faultOf('time-out', `after ${Math.round(stops)} ms of processor time`));
      }, WATCH_MILLISECONDS);
      const end = (result: CaseOutcome): void => {
        clearInterval(watch);
        worker.off('message', end).off('error', onError).off('exit', onExit);
        settle(result);
      };
      const onError = (error: unknown): void =>
        end(faultOf('crash', error instanceof Error ? (error.stack ?? '') : String(error)));
      const onExit = (code: number): void => end(faultOf('crash', `the worker exited with ${code}`));
      worker.on('message', end).on('error', onError).on('exit', onExit);
      worker.postMessage(input);
    });
    const cost = { cpu: usedCpu(), memory: Math.max(memory, process.memoryUsage.rss()) };
    if (outcome.end === 'fault' && outcome.kind !== 'record') await this.close();
    return { outcome: withinLimits(outcome, cost.cpu, limits), cost };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    worker?.on('error', () => undefined);
    await worker?.terminate();
  }
}
