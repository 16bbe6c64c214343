import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../../functions/read-api/cursor.ts';

const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());

describe('cursors', () => {
  test('come back as the position they were made of', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (scope, position) => {
        const cursor = encodeCursor(scope, position);

        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(scope, cursor)).toEqual({ ok: true, value: position });
      }),
    );
  });

  test('are refused by another query, in other words than garbage is', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, wellFormed, (scope, other, position) => {
        fc.pre(scope !== other);
        const garbage = decodeCursor(scope, 'garbage');

        const foreign = decodeCursor(other, encodeCursor(scope, position));

        expect(foreign.ok).toBe(false);
        expect(foreign).not.toEqual(garbage);
      }),
    );
  });

  test('are refused when one character was changed, added or lost', () => {
    fc.assert(
      fc.property(wellFormed, fc.nat(), fc.constantFrom('A', 'z', '_', '=', ' ', '%', ''), (position, place, sign) => {
        const cursor = encodeCursor('scope', position);
        const at = place % cursor.length;
        const changed = cursor.slice(0, at) + sign + cursor.slice(at + 1);
        const added = cursor.slice(0, at) + sign + cursor.slice(at);

        for (const text of [changed, added]) {
          if (text !== cursor) expect(decodeCursor('scope', text).ok).toBe(false);
        }
      }),
    );
  });

  test('never throw, whatever is taken for one', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !decodeCursor('scope', text).ok));
  });
});
