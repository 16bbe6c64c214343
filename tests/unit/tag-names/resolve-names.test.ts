import { describe, expect, test } from 'vitest';
import type { NameMention } from '../../../shared/tag/names/name-mention.ts';
import { resolveShortNames, type Shortens, shortensPerson } from '../../../shared/tag/names/resolve-names.ts';
import { shortensOrganisation } from '../../../shared/tag/names/shorten-organisation.ts';
import { fold } from '../../../shared/text/fold.ts';

const LEAST_SURE = 0.7;

function mention(name: string, place: number, probability = 0.9): NameMention {
  return {
    kind: 'PER',
    written: name,
    words: fold(name).split(' '),
    probability,
    evidence: { field: 'body', paragraph: place, start: 0, end: name.length },
  };
}

function resolve(names: readonly (NameMention | string)[], shortens: Shortens = shortensPerson): [string, string[]][] {
  const mentions = names.map((name, place) => (typeof name === 'string' ? mention(name, place) : name));
  return resolveShortNames(mentions, (word) => word, LEAST_SURE, shortens).map((thing) => [
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

  test('gives the word before a particle to the fuller name', () => {
    expect(resolve(['Luis Ramo da Costa', 'Ramo']).map(([name]) => name)).toEqual(['Luis Ramo da Costa']);
  });

  test('keeps apart people who share only a middle name', () => {
    expect(resolve(['Ann Mary Lee', 'Mary']).map(([name]) => name)).toEqual(['Ann Mary Lee', 'Mary']);
  });

  test('lets no doubtful longer name take a sure short one', () => {
    expect(resolve([mention('Lee Tuesday', 0, 0.5), 'Lee']).map(([name]) => name)).toEqual(['Lee Tuesday', 'Lee']);
  });
});

describe('resolveShortNames, of organisations', () => {
  test('gives the beginning of a name, and a name without its generic head, to the fuller one', () => {
    const names = ['البنك المركزي المصري', 'البنك المركزي', 'حركة حماس', 'حماس'];

    expect(resolve(names, shortensOrganisation).map(([name]) => name)).toEqual(['البنك المركزي المصري', 'حركة حماس']);
  });

  test('keeps apart a head alone and what only ends alike', () => {
    const names = ['مجلس النواب', 'مجلس', 'بعثة الأمم المتحدة', 'الأمم المتحدة'];

    expect(resolve(names, shortensOrganisation).map(([name]) => name)).toEqual(names);
  });

  test('makes one thing of the spellings that the canonical form joins', () => {
    const mentions = [mention('Shojgu', 0), mention('Shoigu', 1)];
    const things = resolveShortNames(mentions, (word) => word.replace('j', 'i'), LEAST_SURE, shortensOrganisation);

    expect(things.map(({ words, mentions: all }) => [words, all.length])).toEqual([[['shoigu'], 2]]);
  });
});
