import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';
import { type NameLexicon, readNameLexicon } from './name-lexicon.ts';
import { type NameModel, openNameModel } from './name-model.ts';
import { readModelTable } from './read-model-table.ts';

/** What names of one language are found with. */
export interface NameResources {
  readonly model: NameModel;
  readonly lexicon: NameLexicon;
}

/** The languages that share a model, by the model's name. */
const MODELS = ['ar', 'latin'];

const modelOfLanguage = tagTable('names-languages.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([language = '', model = '']) => [language, model]));
});
const models = new Map(
  MODELS.map((name) => [
    name,
    {
      model: tagTable(`names-model.${name}.bin`, (bytes) => openNameModel(readModelTable(bytes))),
      lexicon: tagTable(`names-lexicon.${name}.bin`, readNameLexicon),
    },
  ]),
);

/** Model and lexicon of a language, loaded when first asked for; nothing for a language without a model. */
export function nameResources(language: string): NameResources | undefined {
  const tables = models.get(modelOfLanguage().get(language) ?? '');
  return tables === undefined ? undefined : { model: tables.model(), lexicon: tables.lexicon() };
}
