import { describe, expect, test } from 'vitest';
import { openTurns } from '../../../shared/ingest/open-turns.ts';

describe('openTurns', () => {
  test('lets one work at a time, in the order in which they asked, whatever becomes of them', async () => {
    const steps: string[] = [];
    const takeTurn = openTurns(() => true);
    const work = (name: string, fails = false) =>
      takeTurn(async () => {
        steps.push(`${name} begins`);
        await new Promise((resume) => setTimeout(resume, 1));
        steps.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });

    const settled = await Promise.allSettled([work('one'), work('two', true), work('three')]);

    expect(steps).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  test('begins nothing when there is no time left, and says that it may succeed later', async () => {
    let time = 1;
    const takeTurn = openTurns(() => time-- > 0);

    const first = takeTurn(async () => 'done');
    const second = takeTurn(async () => 'done too');

    await expect(second).rejects.toMatchObject({ code: 'out-of-time', retryable: true });
    expect(await first).toBe('done');
  });
});
