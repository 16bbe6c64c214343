import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { EventJournal } from '../../../infra/local/notifications/event-journal.ts';
import { wantsEvent } from '../../../infra/local/notifications/notification-filter.ts';
import { encodeKey } from '../../../infra/local/notifications/s3-event.ts';
import { Sequencer } from '../../../infra/local/notifications/sequencer.ts';

describe('encodeKey', () => {
  test('is undone by what S3 tells readers to do: plus is a space, then percent-decode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        expect(decodeURIComponent(encodeKey(key).replaceAll('+', ' '))).toBe(key);
      }),
    );
  });
});

describe('wantsEvent', () => {
  const notification = { events: ['s3:ObjectCreated:*'], queueArn: 'q', prefix: 'in/', suffix: '.txt' };

  test.each([
    ['ObjectCreated:Put', 'in/a.txt', true],
    ['ObjectCreated:Put', 'out/a.txt', false],
    ['ObjectCreated:Put', 'in/a.html', false],
    ['ObjectRemoved:Delete', 'in/a.txt', false],
  ])('%s of %s: %s', (eventName, key, wanted) => {
    expect(wantsEvent(notification, eventName, key)).toBe(wanted);
  });

  test('takes one event by its own name', () => {
    const one = { ...notification, events: ['s3:ObjectCreated:Put'] };

    expect(wantsEvent(one, 'ObjectCreated:Put', 'in/a.txt')).toBe(true);
    expect(wantsEvent(one, 'ObjectCreated:Copy', 'in/a.txt')).toBe(false);
  });
});

describe('EventJournal', () => {
  test('knows of a removal that is still to be told, whether its upload was told or not', () => {
    const journal = new EventJournal(new DatabaseSync(':memory:'));
    journal.toldCreated('bucket', { key: 'told', eTag: 'a' });
    journal.owesRemoval('bucket', 'told');
    journal.owesRemoval('bucket', 'untold');

    expect(journal.objectsOf('bucket')).toEqual(
      new Map([
        ['told', 'a'],
        ['untold', ''],
      ]),
    );

    journal.toldRemoved('bucket', 'told');
    journal.toldRemoved('bucket', 'untold');

    expect(journal.objectsOf('bucket').size).toBe(0);
  });
});

describe('Sequencer', () => {
  test('grows in one width, over restarts and when the clock is set back', () => {
    const state = new DatabaseSync(':memory:');
    const made: string[] = [];
    const clock = vi.spyOn(Date, 'now');

    for (const now of [2000, 2000, 1000]) {
      clock.mockReturnValue(now);
      const sequencer = new Sequencer(state);
      made.push(sequencer.next(), sequencer.next());
    }
    clock.mockRestore();

    expect(new Set(made.map((one) => one.length)).size).toBe(1);
    expect(made).toEqual([...new Set(made)].sort());
  });
});
