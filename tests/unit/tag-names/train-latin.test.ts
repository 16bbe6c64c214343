import { expect, test } from 'vitest';
import { kindOfLabel } from '../../../shared/tag/names/name-labels.ts';
import type { NameLexicon } from '../../../shared/tag/names/name-lexicon.ts';
import { openNameModel } from '../../../shared/tag/names/name-model.ts';
import { readCapitalisedNames } from '../../../shared/tag/names/read-capitalised-names.ts';
import { readModelTable } from '../../../shared/tag/names/read-model-table.ts';
import { tokenise } from '../../../shared/tag/names/tokens.ts';
import { packModel, WEIGHT_UNIT } from '../../../shared/tag/train/pack-model.ts';
import { type TaggedDocument, tagText } from '../../../shared/tag/train/tagged-document.ts';
import { trainLatin } from '../../../shared/tag/train/train-latin.ts';

const lexicon: NameLexicon = { entries: new Map(), families: [], likeness: new Int8Array() };
const PEOPLE = ['Adabo Byrun', 'Alno Matis', 'Grecka Brust', 'Edsko Wybor', 'Barba Hubro', 'Donno Ervik'];

/** Sentences in which a word says that a person follows. */
function documents(source: string, word: string): TaggedDocument[] {
  return PEOPLE.map((person) => {
    const text = `Yesterday ${word} ${person} spoke. The Wind blew.`;
    const start = text.indexOf(person);
    const names = [{ kind: 'PER', start, end: start + person.length }] as const;
    return { language: 'xx', source, sentences: tagText(text, names, 'en') };
  });
}

function read(model: ReturnType<typeof trainLatin>, text: string): string[] {
  const resources = { model: openNameModel(readModelTable(packModel(model, WEIGHT_UNIT))), lexicon };
  const tokens = tokenise(text);
  const [spans = []] = readCapitalisedNames([tokens], resources, 'xx');
  return spans.map(({ kind, first, end }) => `${kind} ${text.slice(tokens[first]?.start, tokens[end - 1]?.end)}`);
}

test('finds names that it has never seen by what stands around them in corpus and news', () => {
  const model = trainLatin(documents('corpus', 'herald'), documents('news', 'herald'), lexicon);

  expect(read(model, 'Yesterday herald Niklo Emrik spoke.')).toEqual(['PER Niklo Emrik']);
  expect(read(model, 'The Wind blew.')).toEqual([]);
});

test('learns nothing that one source alone shows', () => {
  const { rows } = trainLatin(documents('corpus', 'herald'), documents('news', 'herald'), lexicon);
  const { rows: alone } = trainLatin(documents('corpus', 'herald'), [], lexicon);

  expect(rows.size).toBeGreaterThan(0);
  expect(alone.size).toBe(0);
});

test('is the same on every run', () => {
  const [one, other] = [1, 2].map(() =>
    packModel(trainLatin(documents('corpus', 'herald'), documents('news', 'herald'), lexicon), WEIGHT_UNIT),
  );

  expect(one).toEqual(other);
});

test('a text is tagged where its names stand, and nowhere else', () => {
  const text = 'Ana Ruiz spoke. Then Ruiz left.';
  const tagged = tagText(text, [{ kind: 'PER', start: 0, end: 8 }], 'en');

  const kinds = tagged.map(({ labels }) => Array.from(labels, kindOfLabel));

  expect(kinds).toEqual([
    ['PER', 'PER', undefined, undefined],
    [undefined, undefined, undefined, undefined],
  ]);
});
