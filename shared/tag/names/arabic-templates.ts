import { tagTable } from '../tag-table.ts';
import { readTemplates } from './template-set.ts';
import { FACTS } from './word-facts.ts';

/** All features of a token but those of the document, and those by what its stem was taken for elsewhere in the document. */
export const arabicFeatures = tagTable('names-features.ar.tsv', (bytes) => {
  const setOf = readTemplates(bytes, FACTS);
  return { local: setOf('local'), document: setOf('document') };
});
