import { type ArticleText, evidenceAt } from '../article-texts.ts';
import { indexEvidence } from '../index-evidence.ts';
import { findNames, type NameMention } from '../names/find-names.ts';
import { readsPlaces } from '../names/name-finder.ts';
import type { TaggerInput } from '../tagger.ts';
import type { PlaceSighting } from './find-places.ts';

/** What an article's names say of the places seen in it. */
export interface NamesAround {
  /** True within a person's name: السوداني may be a family name. */
  readonly isPerson: (text: ArticleText, sighting: PlaceSighting) => boolean;
  /** True within an organisation's name: Real Madrid is no city. */
  readonly isOrganisation: (text: ArticleText, sighting: PlaceSighting) => boolean;
  /** Whether the model of names reads a place there; nothing in a language without a model. */
  readonly reading: (text: ArticleText, sighting: PlaceSighting) => Pick<PlaceSighting, 'isNamed'>;
}

/** How sure a name must be to stand against a place of the tables. */
const SURE_ENOUGH = 0.6;

/** Looks an article's names up by where they stand. */
export function namesAround(article: TaggerInput): NamesAround {
  const names = indexEvidence(findNames(article), ({ evidence }) => evidence);
  const hasModel = readsPlaces(article.language ?? '');
  const isWithin = (kind: NameMention['kind'], least: number, text: ArticleText, { start, end }: PlaceSighting) =>
    names
      .overlapping(evidenceAt(text, start, end))
      .some(
        (name) =>
          name.kind === kind && name.probability >= least && name.evidence.start <= start && name.evidence.end >= end,
      );
  return {
    isPerson: (text, sighting) => isWithin('PER', SURE_ENOUGH, text, sighting),
    isOrganisation: (text, sighting) => isWithin('ORG', SURE_ENOUGH, text, sighting),
    reading: (text, sighting) => (hasModel ? { isNamed: isWithin('LOC', 0, text, sighting) } : {}),
  };
}
