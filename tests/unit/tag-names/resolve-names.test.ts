import { describe, expect, test } from 'vitest';
import type { NameMention } from '../../../shared/tag/names/find-names.ts';
import { gatherNames, resolveShortNames } from '../../../shared/tag/names/resolve-names.ts';

const LEAST_SURE = 0.7;

function mention(name: string, place: number, probability = 0.9): NameMention {
  return {
    kind: 'PER',
    written: name,
    words: name.toLowerCase().split(' '),
    probability,
    evidence: { field: 'body', paragraph: place, start: 0, end: name.length },
  };
}

function resolve(names: readonly (NameMention | string)[]): [string, string[]][] {
  const mentions = names.map((name, place) => (typeof name === 'string' ? mention(name, place) : name));
  return resolveShortNames(mentions, (word) => word, LEAST_SURE).map((thing) => [
    thing.fullest.written,
    thing.mentions.map(({ written }) => written),
  ]);
}

describe('resolveShortNames', () => {
  test('gives a family name to the full name, wherever each stands', () => {
    expect(resolve(['Shoigu', 'Sergei Shoigu', 'Shoigu'])).toEqual([
      ['Sergei Shoigu', ['Shoigu', 'Sergei Shoigu', 'Shoigu']],
    ]);
  });

  test('gives a shorter full name to the longer one', () => {
    expect(resolve(['Mohammad Reza Ashtiani', 'Reza Ashtiani', 'Ashtiani'])).toEqual([
      ['Mohammad Reza Ashtiani', ['Mohammad Reza Ashtiani', 'Reza Ashtiani', 'Ashtiani']],
    ]);
  });

  test('gives a shared family name to the person named last before it', () => {
    expect(resolve(['Ann Lee', 'Bob Lee', 'Lee', 'Ann Lee'])).toEqual([
      ['Ann Lee', ['Ann Lee', 'Ann Lee']],
      ['Bob Lee', ['Bob Lee', 'Lee']],
    ]);
  });

  test('keeps apart people who share only a middle name', () => {
    expect(resolve(['Ann Mary Lee', 'Mary']).map(([name]) => name)).toEqual(['Ann Mary Lee', 'Mary']);
  });

  test('lets no doubtful longer name take a sure short one', () => {
    expect(resolve([mention('Lee Tuesday', 0, 0.5), 'Lee']).map(([name]) => name)).toEqual(['Lee Tuesday', 'Lee']);
  });
});

describe('gatherNames', () => {
  test('makes one thing of the spellings that the canonical form joins', () => {
    const things = gatherNames([mention('Shojgu', 0), mention('Shoigu', 1)], (word) => word.replace('j', 'i'));

    expect(things.map(({ words, mentions }) => [words, mentions.length])).toEqual([[['shoigu'], 2]]);
  });
});
