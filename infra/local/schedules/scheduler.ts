import { randomUUID } from 'node:crypto';
import type { FunctionPool } from '../runtime/function-pool.ts';
import type { InvocationAnswer } from '../runtime/worker-protocol.ts';
import type { PlannedSchedule } from '../template/deployment-plan.ts';
import { ACCOUNT, REGION } from '../template/stack-scope.ts';
import { parseScheduleExpression, type Timetable } from './schedule-expression.ts';

const UTC_NAMES = ['UTC', 'Etc/UTC'];
/** setTimeout takes no more than this. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Entry {
  readonly schedule: PlannedSchedule;
  readonly pool: FunctionPool;
  readonly timetable: Timetable;
  timer?: NodeJS.Timeout;
}

/** EventBridge's schedules on one machine: each function is invoked when it is due, while this process runs. */
export class Scheduler {
  readonly #entries: readonly Entry[];

  /** Throws for a schedule that cannot be kept here. */
  constructor(schedules: readonly PlannedSchedule[], pools: ReadonlyMap<string, FunctionPool>) {
    this.#entries = schedules.map((schedule) => {
      const pool = pools.get(schedule.functionArn);
      if (pool === undefined) throw new Error(`the template has no function ${schedule.functionArn}`);
      if (!UTC_NAMES.includes(schedule.timeZone))
        throw new Error(`one machine keeps schedules in UTC only: ${schedule.logicalId}`);
      return { schedule, pool, timetable: parseScheduleExpression(schedule.expression) };
    });
  }

  start(): void {
    for (const entry of this.#entries) this.#wait(entry);
  }

  /** Invokes the schedule's function now: by logical id, or the only one there is. */
  async invoke(logicalId?: string): Promise<InvocationAnswer> {
    const found = this.#entries.filter(({ schedule }) => logicalId === undefined || schedule.logicalId === logicalId);
    const [entry] = found;
    if (entry === undefined || found.length > 1) {
      const known = this.#entries.map(({ schedule }) => schedule.logicalId).join(', ') || 'none';
      throw new Error(`name one schedule; there are: ${known}`);
    }
    return entry.pool.invoke(scheduleEvent(entry.schedule));
  }

  stop(): void {
    for (const { timer } of this.#entries) clearTimeout(timer);
  }

  #wait(entry: Entry): void {
    const due = entry.timetable.next(Date.now());
    if (due === undefined) return;
    const delay = due - Date.now();
    entry.timer = setTimeout(
      () => {
        this.#wait(entry);
        // A failure is in the function's log; the next time is the retry.
        if (delay <= LONGEST_TIMER) void entry.pool.invoke(scheduleEvent(entry.schedule));
      },
      Math.min(delay, LONGEST_TIMER),
    );
  }
}

/** What the function gets: the stack's own input, else the event that the scheduler makes up. */
function scheduleEvent({ input, origin, arn }: PlannedSchedule): unknown {
  return (
    input ?? {
      version: '0',
      id: randomUUID(),
      'detail-type': 'Scheduled Event',
      source: origin,
      account: ACCOUNT,
      time: `${new Date().toISOString().slice(0, 19)}Z`,
      region: REGION,
      resources: [arn],
      detail: origin === 'aws.scheduler' ? '{}' : {},
    }
  );
}
