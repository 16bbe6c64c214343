/** What says when a schedule is due next. Times are in milliseconds since 1970. */
export interface Timetable {
  /** The first time after `after`; undefined if there is none. */
  next(after: number): number | undefined;
}

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: 60 * MINUTE, day: 24 * 60 * MINUTE };
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** Minutes of two years: a cron that is not met in them is never met. */
const SEARCH_MINUTES = 2 * 366 * 24 * 60;

/**
 * Reads `rate(5 minutes)` or `cron(minutes hours day-of-month month day-of-week year)`, AWS's own form with six fields
 * (https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html), in UTC. `L`, `W` and `#` are not read
 * here: an expression with one, or with any other fault, throws.
 */
export function parseScheduleExpression(expression: string): Timetable {
  const [, kind, inner = ''] = /^(rate|cron)\(([^)]*)\)$/.exec(expression) ?? [];
  if (kind === 'rate') return rate(inner, expression);
  if (kind === 'cron') return cron(inner, expression);
  throw new Error(`one machine does not know the schedule ${expression}`);
}

function rate(inner: string, expression: string): Timetable {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(inner) ?? [];
  const period = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (!(period > 0)) throw new Error(`one machine does not know the schedule ${expression}`);
  return { next: (after) => (Math.floor(after / period) + 1) * period };
}

function cron(inner: string, expression: string): Timetable {
  const fields = inner.trim().split(/\s+/);
  const [minutes = '', hours = '', days = '', months = '', weekdays = '', years = ''] = fields;
  if (fields.length !== 6) throw new Error(`a cron has six fields: ${expression}`);
  const wanted = {
    minutes: readField(minutes, 0, 59, []),
    hours: readField(hours, 0, 23, []),
    days: readField(days, 1, 31, []),
    months: readField(months, 1, 12, MONTHS),
    weekdays: readField(weekdays, 1, 7, DAYS),
    years: readField(years, 1970, 2199, []),
  };
  const isDue = (time: Date): boolean =>
    wanted.minutes(time.getUTCMinutes()) &&
    wanted.hours(time.getUTCHours()) &&
    wanted.days(time.getUTCDate()) &&
    wanted.months(time.getUTCMonth() + 1) &&
    wanted.weekdays(time.getUTCDay() + 1) &&
    wanted.years(time.getUTCFullYear());
  return {
    next: (after) => {
      const first = (Math.floor(after / MINUTE) + 1) * MINUTE;
      for (let step = 0; step < SEARCH_MINUTES; step += 1) {
        const time = first + step * MINUTE;
        if (isDue(new Date(time))) return time;
      }
      return undefined;
    },
  };
}

/** One field: `*`, `?`, `5`, `1-5`, `MON-FRI`, `1,15`, `0/10`. */
function readField(field: string, least: number, most: number, names: readonly string[]): (value: number) => boolean {
  if (field === '*' || field === '?') return () => true;
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const [, from = '', to, step] = /^(\*|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(part) ?? [];
    const start = from === '*' ? least : readValue(from, least, names);
    const open = step !== undefined || from === '*';
    const end = to === undefined ? (open ? most : start) : readValue(to, least, names);
    const stride = Number(step ?? 1);
    if (!(start >= least && end <= most && start <= end && stride > 0))
      throw new Error(`not a field of a cron: ${field}`);
    for (let value = start; value <= end; value += stride) values.add(value);
  }
  return (value) => values.has(value);
}

function readValue(text: string, least: number, names: readonly string[]): number {
  const index = names.indexOf(text.toUpperCase());
  return index >= 0 ? index + least : Number(text);
}
