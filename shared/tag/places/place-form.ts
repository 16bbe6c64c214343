import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { words } from '../../text/words.ts';
import { tagTable } from '../tag-table.ts';
import { inflect, type NameKind } from './inflect.ts';
import type { PlaceKey } from './place-id.ts';

/**
 * What a name needs beside itself to be believed: nothing; a word of place or company of its country; that company; as a
 * city, to be read as a place by the model of names, or a word of place or company; as one that is called like a word or
 * a person, what says that it is a place.
 */
export type Caution = 'sure' | 'locative' | 'company' | 'city' | 'namesake';

/** One way to write a place, or what looks like one. */
export interface PlaceForm {
  /** Absent for a phrase that only looks like a place. */
  readonly place?: PlaceKey;
  readonly kind: NameKind;
  readonly caution: Caution;
  /** Where the script has capitals, the name counts only with one (Turkey, not turkey). */
  readonly capitalised: boolean;
  /** The one spelling that counts, for names that are words in other case. */
  readonly exact?: string;
  /** True for a form that the table does not list but makes of a listed one. */
  readonly isInflected: boolean;
  /** Folded; the first is the key under which the form is found. */
  readonly words: readonly string[];
}

const CAUTIONS: Readonly<Record<string, Caution>> = { '?': 'locative', '!': 'company' };
const EXACT = '=';
const NO_PLACE = '-';
/** How a table writes a caution in front of a name. */
export const SIGNS = /^[?!=]/u;
/** A name in fewer letters is found inside too much else to be taken from a table that nobody read. */
const MIN_UNLISTED_LENGTH = 3;
/** Where words are written in one go. */
export const MIN_SPACELESS_LENGTH = 2;

const capitalisedDemonyms = tagTable('capitalised-demonyms.tsv', (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

/** The forms of a name as a table lists it, the name itself first. */
export function listedName(key: string, written: string, kind: NameKind, language: string): PlaceForm[] {
  const sign = written.charAt(0);
  const name = sign in CAUTIONS || sign === EXACT ? written.slice(1) : written;
  const form = {
    ...(key === NO_PLACE ? {} : { place: key }),
    kind,
    caution: CAUTIONS[sign] ?? 'sure',
    capitalised: key !== NO_PLACE && (kind === 'name' || capitalisedDemonyms().has(language)),
    ...(sign === EXACT ? { exact: name } : {}),
  } as const;
  const inflected = sign === EXACT ? [words(fold(name)).map((word) => word.text)] : inflect(name, language, kind);
  return inflected.map((folded, at) => ({ ...form, isInflected: at > 0, words: folded }));
}

/** A form of a name that needs nothing beside it. */
export function surePlace(place: PlaceKey, folded: readonly string[], isInflected: boolean): PlaceForm {
  return { place, kind: 'name', caution: 'sure', capitalised: true, isInflected, words: folded };
}

/** The fewest letters of a name from a table that nobody read. */
export function minimumLength(language: string): number {
  return isSpaceless(language) || language === 'ko' ? MIN_SPACELESS_LENGTH : MIN_UNLISTED_LENGTH;
}

/** What a form is compared by. */
export function keyOf(form: PlaceForm): string {
  return form.words.join(' ');
}
