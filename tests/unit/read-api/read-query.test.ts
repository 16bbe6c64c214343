import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../../functions/read-api/problem.ts';
import { readQuery, writeQuery } from '../../../functions/read-api/read-query.ts';

function refusedParameter(rawQueryString: string): string | undefined {
  try {
    readQuery(rawQueryString);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.parameter;
    throw error;
  }
  return undefined;
}

describe('readQuery', () => {
  test('reads what writeQuery wrote', () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.toWellFormed());
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(text, text), { selector: ([name]) => name }), (pairs) => {
        expect([...readQuery(writeQuery(pairs))]).toEqual(pairs);
      }),
    );
  });

  test('takes a plus sign for a space and an encoded one for itself', () => {
    expect(readQuery('key=a+b%2Bc').get('key')).toBe('a b+c');
  });

  test('keeps everything after the first equals sign', () => {
    expect(readQuery('key=a=b&&flag')).toEqual(
      new Map([
        ['key', 'a=b'],
        ['flag', ''],
      ]),
    );
  });

  test.each([
    ['tag=a&tag=b', 'tag'],
    ['t%61g=a&tag=b', 'tag'],
    ['tag=%', 'tag'],
    ['tag=%C3', 'tag'],
    ['tag=%ED%A0%80', 'tag'],
    ['%FF=1', '%FF'],
  ])('refuses %s by the name %s', (rawQueryString, name) => {
    expect(refusedParameter(rawQueryString)).toBe(name);
  });

  test('reads any text or refuses it with a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        refusedParameter(text);
      }),
    );
  });
});
