import { describe, expect, test } from 'vitest';
import { parseScheduleExpression } from '../../../infra/local/schedules/schedule-expression.ts';

const next = (expression: string, after: string): string | undefined => {
  const time = parseScheduleExpression(expression).next(Date.parse(after));
  return time === undefined ? undefined : new Date(time).toISOString().slice(0, 16);
};

describe('parseScheduleExpression', () => {
  test.each([
    ['rate(1 minute)', '2024-05-01T10:00:30Z', '2024-05-01T10:01'],
    ['rate(5 minutes)', '2024-05-01T10:05:00Z', '2024-05-01T10:10'],
    ['rate(1 hour)', '2024-05-01T10:59:59Z', '2024-05-01T11:00'],
    ['cron(0/15 * * * ? *)', '2024-05-01T10:16:00Z', '2024-05-01T10:30'],
    ['cron(30 6 ? * MON-FRI *)', '2024-05-03T07:00:00Z', '2024-05-06T06:30'],
    ['cron(0 0 1 JAN,jul ? *)', '2024-01-01T00:00:00Z', '2024-07-01T00:00'],
    ['cron(0 12 29 2 ? *)', '2023-03-01T00:00:00Z', '2024-02-29T12:00'],
    ['cron(0 0 * * ? 1999)', '2024-01-01T00:00:00Z', undefined],
  ])('%s after %s is %s', (expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  test.each(['rate(0 minutes)', 'rate(1 week)', 'cron(* * * *)', 'cron(61 * * * ? *)', 'cron(0 0 L * ? *)', 'at(x)'])(
    'refuses %s',
    (expression) => {
      expect(() => parseScheduleExpression(expression)).toThrow();
    },
  );
});
