import { describe, expect, test } from 'vitest';
import { beginLabel, insideLabel, OUTSIDE } from '../../../shared/tag/names/name-labels.ts';
import { labelSentence, readConll } from '../../../shared/tag/train/read-conll.ts';

const KINDS = { PERS: 'PER', LOC: 'LOC' } as const;

describe('readConll', () => {
  test('parts sentences at empty lines and maps the kinds it is told of', () => {
    const [first, second] = readConll('Ada B-PERS\nspoke O\n\nOslo B-LOC\nPrize B-AWARD\n', KINDS);

    expect(first).toEqual({ tokens: ['Ada', 'spoke'], tags: ['B-PER', 'O'] });
    expect(second).toEqual({ tokens: ['Oslo', 'Prize'], tags: ['B-LOC', 'O'] });
  });
});

describe('labelSentence', () => {
  test('cuts tokens as articles are cut and keeps a name whole', () => {
    const { tokens, labels, sources } = labelSentence({ tokens: ['Jean-Luc', '70%'], tags: ['B-PER', 'O'] });

    expect(tokens.map(({ written }) => written)).toEqual(['Jean', '-', 'Luc', '70', '%']);
    expect(Array.from(labels)).toEqual([beginLabel('PER'), insideLabel('PER'), insideLabel('PER'), OUTSIDE, OUTSIDE]);
    expect(sources).toEqual([0, 0, 0, 1, 1]);
  });

  test('lets an inside without a beginning begin a name', () => {
    const { labels } = labelSentence({ tokens: ['Oslo', 'Rome'], tags: ['I-LOC', 'I-PER'] });

    expect(Array.from(labels)).toEqual([beginLabel('LOC'), beginLabel('PER')]);
  });
});
