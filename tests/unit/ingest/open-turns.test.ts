import { describe, expect, test } from 'vitest';
import { openTurns } from '../../../shared/ingest/open-turns.ts';

describe('openTurns', () => {
  test('lets one work at a time, the smallest that waits first, whatever becomes of them', async () => {
    const steps: string[] = [];
    const takeTurn = openTurns(() => true);
    const work = (name: string, bytes: number, fails = false) =>
      takeTurn(bytes, async () => {
        steps.push(`${name} begins`);
        await new Promise((resume) => setTimeout(resume, 1));
        steps.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });

    const settled = await Promise.allSettled([work('one', 9), work('large', 8), work('small', 2, true)]);
    await work('later', 5);

    expect(steps).toEqual(['one', 'small', 'large', 'later'].flatMap((name) => [`${name} begins`, `${name} ends`]));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  test('begins nothing for which too little time is left, and says that it may succeed later', async () => {
    const takeTurn = openTurns((bytes) => bytes < 5);

    const large = takeTurn(6, async () => 'done');
    const small = takeTurn(4, async () => 'done too');

    await expect(large).rejects.toMatchObject({ code: 'out-of-time', retryable: true });
    expect(await small).toBe('done too');
  });
});
