import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';
import { tokenise } from './tokens.ts';

/** What the rules for names with capitals know of one language. */
export interface CapitalisedVocabulary {
  /** Folded. */
  readonly titles: ReadonlySet<string>;
  readonly personParticles: ReadonlySet<string>;
  readonly organisationParticles: ReadonlySet<string>;
  readonly organisationJoints: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  /** True where every noun has a capital, so that it says little. */
  readonly capitalisesNouns: boolean;
  /** Organisations as written, by their first token; the longest first. */
  readonly knownOrganisations: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const titles = tagTable('names-titles.tsv', listsByLanguage);
const particles = tagTable('names-particles.tsv', listsByLanguage);
const languages = tagTable('names-languages.tsv', listsByLanguage);
const CAPITAL_NOUNS = 'capital-nouns';
const organisations = tagTable('names-organisations.tsv', listsByLanguage);
const vocabularies = new Map<string, CapitalisedVocabulary>();

/** The vocabulary of a language, built once. */
export function capitalisedVocabulary(language: string): CapitalisedVocabulary {
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    const [people = [], inside = [], joints = []] = particles().get(language) ?? [];
    const [heads = [], known = []] = organisations().get(language) ?? [];
    vocabulary = {
      titles: new Set(titles().get(language)?.[0]?.map(fold)),
      personParticles: new Set(people.map(fold)),
      organisationParticles: new Set(inside.map(fold)),
      organisationJoints: new Set(joints.map(fold)),
      organisationHeads: new Set(heads.map(fold)),
      capitalisesNouns: languages().get(language)?.[1]?.includes(CAPITAL_NOUNS) === true,
      knownOrganisations: byFirstToken(known),
    };
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}

function listsByLanguage(bytes: Buffer): Map<string, string[][]> {
  return new Map(
    parseRows(bytes).map(([language = '', ...lists]) => [
      language,
      lists.map((list) => list.split('|').filter(Boolean)),
    ]),
  );
}

function byFirstToken(names: readonly string[]): Map<string, string[][]> {
  const cut = names.map((name) => tokenise(name).map((token) => token.written));
  const longestFirst = cut.sort((one, other) => other.length - one.length);
  return Map.groupBy(longestFirst, ([first = '']) => first);
}
