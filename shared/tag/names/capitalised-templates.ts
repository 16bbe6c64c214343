import { tagTable } from '../tag-table.ts';
import { CAPITALISED_FACTS } from './capitalised-fact.ts';
import { readTemplates } from './template-set.ts';

/** All features of a token in a language that writes names with capitals; few of them hold a word, so that they carry over. */
export const capitalisedFeatures = tagTable('names-features.latin.tsv', (bytes) =>
  readTemplates(bytes, CAPITALISED_FACTS)('local'),
);
