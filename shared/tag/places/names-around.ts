import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { type ArticleText, evidenceAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import { findNames } from '../names/find-names.ts';
import type { NameMention } from '../names/name-mention.ts';
import { readsPlaces } from '../names/names-languages.ts';
import { tagTable } from '../tag-table.ts';
import type { TaggerInput } from '../tagger.ts';
import type { PlaceSighting } from './place-sighting.ts';

/** What an article's names say of the places seen in it. */
export interface NamesAround {
  /** True within a person's name: السوداني may be a family name. */
  readonly isPerson: (text: ArticleText, sighting: PlaceSighting) => boolean;
  /** True within an organisation's name: Real Madrid is no city, nor is Liverpool, but where it is located. */
  readonly isOrganisation: (text: ArticleText, sighting: PlaceSighting, isLocated?: boolean) => boolean;
  /** True within the name of an organisation that is no state's: France Télévisions is not France. */
  readonly isNoState: (text: ArticleText, sighting: PlaceSighting) => boolean;
  /** Whether the model of names reads a place there; nothing in a language without a model. */
  readonly reading: (text: ArticleText, sighting: PlaceSighting) => Pick<PlaceSighting, 'isNamed'>;
}

const stateBodies = tagTable('state-bodies.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '', beginnings = '']) => [language, beginnings.split('|').map(fold)]),
  );
});
/** How sure a name must be to stand against a place of the tables. */
const SURE_ENOUGH = 0.6;

/** Looks an article's names up by where they stand. */
export function namesAround(article: TaggerInput): NamesAround {
  const found = findNames(article);
  const names = indexEvidence(found, ({ evidence }) => evidence);
  const hasModel = readsPlaces(article.language ?? '');
  const around = (kind: NameMention['kind'], least: number, text: ArticleText, { start, end }: PlaceSighting) =>
    names
      .overlapping(evidenceAt(text, start, end))
      .find(
        (name) =>
          name.kind === kind && name.probability >= least && name.evidence.start <= start && name.evidence.end >= end,
      );
  const isWithin = (...where: Parameters<typeof around>): boolean => around(...where) !== undefined;
  const states = stateBodies().get(article.language ?? '');
  // A name may be long and hold many places: its words are read once.
  const ofStates = new Set(
    found.filter(({ words }) => words.some((word) => states?.some((beginning) => word.startsWith(beginning)))),
  );
  return {
    isPerson: (text, sighting) => {
      const person = around('PER', SURE_ENOUGH, text, sighting);
      const words = sighting.forms[0]?.words.length ?? 0;
      // Nobody is called as a place of several words is.
      return person !== undefined && (words < 2 || person.words.length > words);
    },
    isOrganisation: (text, sighting, isLocated = false) => {
      const body = around('ORG', SURE_ENOUGH, text, sighting);
      return body !== undefined && !(isLocated && body.words.length <= (sighting.forms[0]?.words.length ?? 0));
    },
    isNoState: (text, sighting) => {
      const body = around('ORG', SURE_ENOUGH, text, sighting);
      return (
        body !== undefined &&
        states !== undefined &&
        body.words.length > (sighting.forms[0]?.words.length ?? 1) &&
        !ofStates.has(body)
      );
    },
    reading: (text, sighting) => (hasModel ? { isNamed: isWithin('LOC', 0, text, sighting) } : {}),
  };
}
