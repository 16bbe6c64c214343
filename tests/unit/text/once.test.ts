import { describe, expect, test, vi } from 'vitest';
import { once, onceEach, onceFor } from '../../../shared/text/once.ts';

test('a value is made when it is first asked for, and kept, also one that is nothing', () => {
  const make = vi.fn(() => undefined);
  const value = once(make);

  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});

test('what could not be made is tried again', () => {
  const make = vi.fn<() => number>().mockImplementationOnce(() => {
    throw new Error('not yet');
  });
  const value = once(make.mockReturnValue(1));

  expect(value).toThrow('not yet');
  expect(value()).toBe(1);
});

describe('a value for each key', () => {
  test('is made once for each, also one that is nothing', () => {
    const make = vi.fn((key: string) => (key === '' ? undefined : key.length));
    const lengthOf = onceEach(make);

    expect(['', 'ab', '', 'ab'].map(lengthOf)).toEqual([undefined, 2, undefined, 2]);
    expect(make.mock.calls).toEqual([[''], ['ab']]);
  });

  test('goes with all the others where only so many are kept, and is made anew', () => {
    const make = vi.fn((key: number) => key * 2);
    const double = onceEach(make, 2);

    expect([1, 2, 1, 3, 3, 2, 2].map((key) => double(key))).toEqual([2, 4, 2, 6, 6, 4, 4]);
    expect(make.mock.calls.flat()).toEqual([1, 2, 3, 2]);
  });
});

test('a value for an object is made once for it, and anew for its like', () => {
  const make = vi.fn(({ name }: { name: string }) => name);
  const nameOf = onceFor(make);
  const one = { name: 'a' };

  expect([nameOf(one), nameOf(one), nameOf({ ...one })]).toEqual(['a', 'a', 'a']);
  expect(make).toHaveBeenCalledTimes(2);
});
