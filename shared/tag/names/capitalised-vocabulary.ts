import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { onceEach } from '../../text/once.ts';
import { tagTable } from '../tag-table.ts';
import { tokenise } from './tokens.ts';

/** What the rules for names with capitals know of one language. */
export interface CapitalisedVocabulary {
  /** Folded. */
  readonly titles: ReadonlySet<string>;
  /** What is called by a person's name and is none, as written. */
  readonly namesakes: ReadonlySet<string>;
  readonly personParticles: ReadonlySet<string>;
  readonly organisationParticles: ReadonlySet<string>;
  readonly organisationJoints: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  /** Endings of nouns that say what an organisation is before its name, and are no part of it. */
  readonly organisationKinds: readonly string[];
  /** True for a word that is joined of others, the last one a head of organisations' names (Umweltbundesamt). */
  readonly endsInHead: (folded: string) => boolean;
  /** True where every noun has a capital, so that it says little. */
  readonly capitalisesNouns: boolean;
  /** Organisations as written, by their first token; the longest first. */
  readonly knownOrganisations: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const titles = tagTable('names-titles.tsv', listsByLanguage);
const particles = tagTable('names-particles.tsv', listsByLanguage);
const languages = tagTable('names-languages.tsv', listsByLanguage);
const CAPITAL_NOUNS = 'capital-nouns';
const COMPOUNDS = 'compounds';
const MIN_ENDING = 4;
const MIN_BEFORE_ENDING = 3;
const organisations = tagTable('names-organisations.tsv', listsByLanguage);

/** The vocabulary of a language, built once. */
export const capitalisedVocabulary = onceEach((language: string): CapitalisedVocabulary => {
  const [people = [], inside = [], joints = []] = particles().get(language) ?? [];
  const [heads = [], known = [], kinds = []] = organisations().get(language) ?? [];
  const organisationHeads = new Set(heads.map(fold));
  const [beforeNames = [], namesakes = []] = titles().get(language) ?? [];
  const habits = languages().get(language)?.[1] ?? [];
  return {
    titles: new Set(beforeNames.map(fold)),
    namesakes: new Set(namesakes.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])),
    personParticles: new Set(people.map(fold)),
    organisationParticles: new Set(inside.map(fold)),
    organisationJoints: new Set(joints.map(fold)),
    organisationHeads,
    endsInHead: habits.includes(COMPOUNDS) ? (folded) => endsIn(folded, organisationHeads) : () => false,
    organisationKinds: kinds.map(fold),
    capitalisesNouns: habits.includes(CAPITAL_NOUNS),
    knownOrganisations: byFirstToken(known),
  };
});

function endsIn(folded: string, endings: ReadonlySet<string>): boolean {
  for (let start = MIN_BEFORE_ENDING; start <= folded.length - MIN_ENDING; start++) {
    if (endings.has(folded.slice(start))) {
      return true;
    }
  }
  return false;
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
