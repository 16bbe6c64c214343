import { describe, expect, test } from 'vitest';
import { capitalisedVocabulary } from '../../../shared/tag/names/capitalised-vocabulary.ts';
import type { NameKind } from '../../../shared/tag/names/name-labels.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from '../../../shared/tag/names/name-lexicon.ts';
import { settleNames } from '../../../shared/tag/names/settle-names.ts';
import type { Span } from '../../../shared/tag/names/spans.ts';
import { type Token, tokenise } from '../../../shared/tag/names/tokens.ts';

const nothing = { cluster: 0, commonness: 0, firstName: 0, lastName: 0, lists: 0 };
const lexicon: NameLexicon = {
  entries: new Map([[wordKey('zwolle'), { ...nothing, lists: LIST_FLAGS.placePart }]]),
  families: [],
  likeness: new Int8Array(),
};

/** A name as the model or the rules read it. */
type Read = readonly [kind: NameKind, name: string, probability?: number];

function spanIn(tokens: readonly Token[], [kind, name, probability = 0.9]: Read): Span {
  const words = tokenise(name).map(({ written }) => written);
  const first = tokens.findIndex((_, at) => words.every((word, place) => tokens[at + place]?.written === word));
  return { kind, first, end: first + words.length, probability };
}

function settle(text: string, model: readonly Read[], rules: readonly Read[] = [], language = 'en'): string[] {
  const tokens = tokenise(text);
  const [spans = []] = settleNames(
    [tokens],
    [model.map((read) => spanIn(tokens, read))],
    [rules.map((read) => spanIn(tokens, read))],
    lexicon,
    capitalisedVocabulary(language),
  );
  return spans.map(({ kind, first, end }) => {
    return `${kind} ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`;
  });
}

describe('what the model read', () => {
  test('goes on over a hyphen that touches a capital, and over no dash', () => {
    expect(settle('Maya Coward-Holley won', [['PER', 'Maya Coward']])).toEqual(['PER Maya Coward-Holley']);
    expect(settle('Maya Coward - Holley won', [['PER', 'Maya Coward']])).toEqual(['PER Maya Coward']);
  });

  test('gives way to a listed organisation, but not where it is a part of a longer one', () => {
    const rule: Read = ['ORG', 'World Bank', 0.95];

    expect(settle('the World Bank said', [['PER', 'Bank']], [rule])).toEqual(['ORG World Bank']);
    expect(settle('the World Bank said', [], [rule])).toEqual(['ORG World Bank']);
    expect(settle('the World Bank Group said', [['ORG', 'World Bank Group']], [rule])).toEqual([
      'ORG World Bank Group',
    ]);
  });

  test('is as long as the grammar reads it from its head on, where it read some of it', () => {
    const rule: Read = ['ORG', 'Ministry of Health', 0.8];

    expect(settle('the Ministry of Health said', [['ORG', 'Health']], [rule])).toEqual(['ORG Ministry of Health']);
    expect(settle('the Ministry of Health said', [], [rule])).toEqual([]);
  });

  test('takes in the head beside it and the place that a particle joins to it', () => {
    expect(settle('Actors Guild met', [['ORG', 'Actors']])).toEqual(['ORG Actors Guild']);
    expect(
      settle('the Reserve Bank of Peru met', [
        ['ORG', 'Reserve Bank'],
        ['LOC', 'Peru'],
      ]),
    ).toEqual(['ORG Reserve Bank of Peru']);
    expect(settle('das Verwaltungsgericht Greifswald', [['ORG', 'Greifswald']], [], 'de')).toEqual([
      'ORG Verwaltungsgericht Greifswald',
    ]);
  });

  test('shares no head with the organisation beside it', () => {
    const both = settle('Foo Bank Bar met', [
      ['ORG', 'Foo'],
      ['ORG', 'Bar'],
    ]);

    expect(both).toEqual(['ORG Foo Bank', 'ORG Bar']);
  });

  test('leaves out the noun that says what an organisation is, and a head with nothing beside it', () => {
    expect(settle('der Stahlkonzern Grunau wächst', [['ORG', 'Stahlkonzern Grunau']], [], 'de')).toEqual([
      'ORG Grunau',
    ]);
    expect(settle('the Commission met', [['ORG', 'Commission']])).toEqual([]);
    expect(settle('the Senate met', [['ORG', 'Senate']])).toEqual(['ORG Senate']);
  });

  test('is a person where it ends a person’s fuller name', () => {
    const tokens = tokenise('Ada Lind left. Lind wept.');
    const full: Span = { kind: 'PER', first: 0, end: 2, probability: 0.9 };
    const short: Span = { kind: 'ORG', first: 4, end: 5, probability: 0.9 };
    const [spans = []] = settleNames([tokens], [[full, short]], [[]], lexicon, capitalisedVocabulary('en'));

    expect(spans.map(({ kind }) => kind)).toEqual(['PER', 'PER']);
  });

  test('is no person where it is a place alone', () => {
    expect(settle('burgemeester Zwolle wil', [['PER', 'Zwolle']], [], 'nl')).toEqual([]);
    expect(settle('Anna Zwolle wil', [['PER', 'Anna Zwolle']], [], 'nl')).toEqual(['PER Anna Zwolle']);
  });
});
