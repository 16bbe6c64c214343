import { expect, test } from 'vitest';
import { labelDocument } from '../../../shared/tag/names/label-document.ts';
import { beginLabel, insideLabel, OUTSIDE } from '../../../shared/tag/names/name-labels.ts';
import type { NameLexicon } from '../../../shared/tag/names/name-lexicon.ts';
import { openNameModel } from '../../../shared/tag/names/name-model.ts';
import { readModelTable } from '../../../shared/tag/names/read-model-table.ts';
import { wordDescriber } from '../../../shared/tag/names/word-facts.ts';
import { packModel, WEIGHT_UNIT } from '../../../shared/tag/train/pack-model.ts';
import { labelSentence, readConll } from '../../../shared/tag/train/read-conll.ts';
import { trainNames } from '../../../shared/tag/train/train-names.ts';

const lexicon: NameLexicon = { entries: new Map(), families: [], likeness: new Int8Array(16) };

function corpus(): string {
  const people = ['Ada Byron', 'Alan Mathison', 'Grace Brewster', 'Edsger Wybe', 'Barbara Huberman', 'Donald Ervin'];
  return people
    .flatMap((person, place) => {
      const [first, last] = person.split(' ');
      const city = ['Paris', 'Rome', 'Oslo'][place % 3];
      return [
        `Mr O\n${first} B-PERS\n${last} I-PERS\nspoke O\nin O\n${city} B-LOC\n. O`,
        `The O\nwind O\nblew O\nin O\n${city} B-LOC\n. O`,
      ];
    })
    .join('\n\n');
}

test('a model trained here finds a name that it has never seen by what stands around it', () => {
  const sentences = readConll(corpus(), { PERS: 'PER', LOC: 'LOC' }).map(labelSentence);
  const unseen = labelSentence({ tokens: ['Mr', 'Niklaus', 'Emil', 'spoke', 'in', 'Oslo', '.'], tags: [] });

  const weights = trainNames([...sentences, ...sentences], lexicon, 'en');
  const model = openNameModel(readModelTable(packModel(weights, WEIGHT_UNIT)));
  const [labelled] = labelDocument([unseen.tokens], { model, lexicon }, wordDescriber(lexicon, 'en'));

  expect(Array.from(labelled?.labels ?? [])).toEqual([
    OUTSIDE,
    beginLabel('PER'),
    insideLabel('PER'),
    OUTSIDE,
    OUTSIDE,
    beginLabel('LOC'),
    OUTSIDE,
  ]);
});

test('training is the same on every run', () => {
  const sentences = readConll(corpus(), { PERS: 'PER', LOC: 'LOC' }).map(labelSentence);

  const [one, other] = [trainNames(sentences, lexicon, 'en'), trainNames(sentences, lexicon, 'en')];

  expect(packModel(one, WEIGHT_UNIT)).toEqual(packModel(other, WEIGHT_UNIT));
});
