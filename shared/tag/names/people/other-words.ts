import { LIST_FLAGS } from '../name-lexicon.ts';

/** The lists whose words are no people's names. */
export const OTHER_WORDS = LIST_FLAGS.title | LIST_FLAGS.organisationHead | LIST_FLAGS.demonym | LIST_FLAGS.knownPlace;
