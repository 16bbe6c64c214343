import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPermanent } from '../../../shared/errors/newsdrop-error.ts';
import { checkRecord } from '../../fuzz/check-record.ts';
import { makeFullArticles } from './make-full-articles.ts';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/articles');
const PLACES = 12;

/** Every kind of file that newsrooms drop, damaged at places all over it. */
const DAMAGES: Readonly<Record<string, (bytes: Buffer, at: number) => Uint8Array>> = {
  'cut off': (bytes, at) => bytes.subarray(0, at),
  'with a NUL': (bytes, at) => Buffer.concat([bytes.subarray(0, at), Buffer.of(0), bytes.subarray(at)]),
  'with half a character': (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.of(0xe2, 0x80), bytes.subarray(at)]),
  'with an encoded surrogate': (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.of(0xed, 0xa0, 0x80), bytes.subarray(at)]),
  'with a thousand openings': (bytes, at) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from('<a["{'.repeat(1000)), bytes.subarray(at)]),
  'without its middle': (bytes, at) => Buffer.concat([bytes.subarray(0, at / 2), bytes.subarray(at)]),
};

describe.each(globSync('*/source.*', { cwd: FOLDER }).map((path) => ({ path, slug: basename(dirname(path)) })))(
  '$slug',
  ({ path }) => {
    const sound = readFileSync(resolve(FOLDER, path));

    test.each(Object.entries(DAMAGES))('%s ends in sound records or a fault of the file', async (_, damage) => {
      for (let place = 1; place <= PLACES; place += 1) {
        const bytes = new Uint8Array(damage(sound, Math.floor((sound.length * place) / (PLACES + 1))));

        const outcome = await makeFullArticles(bytes).catch((error: unknown) => error);

        if (Array.isArray(outcome))
          expect(outcome.map(checkRecord).find((fault) => fault !== undefined)).toBeUndefined();
        else expect(isPermanent(outcome), outcome instanceof Error ? outcome.stack : '').toBe(true);
      }
    });
  },
);
