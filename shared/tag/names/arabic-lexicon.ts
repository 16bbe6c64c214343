import { tagTable } from '../tag-table.ts';
import { readNameLexicon } from './name-lexicon.ts';

/** The lexicon of Arabic names and of the words that stand beside them. */
export const arabicLexicon = tagTable('names-lexicon.ar.bin', readNameLexicon);
