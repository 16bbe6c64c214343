import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/byline-words.tsv', import.meta.url), parseWordLists)();

/** Words that open a byline without being part of a name. */
export const BYLINE_OPENINGS: readonly string[] = words.get('opening') ?? [];

/** Openings that stand in front of what an outlet calls itself as often as of a person. */
export const WEAK_BYLINE_OPENINGS: readonly string[] = words.get('weak-opening') ?? [];

/** Openings of several words, each of which begins like no sentence. */
export const LONG_BYLINE_OPENINGS: readonly string[] = words.get('long-opening') ?? [];

/** Words that stand alone between a place and the name of its reporter. */
export const BYLINE_LABELS: ReadonlySet<string> = new Set(words.get('label'));

/** What opens a field of authors and no line of a text. */
export const FIELD_OPENINGS: readonly string[] = words.get('field-opening') ?? [];

/** Words between a name and the place that its reporter wrote from. */
export const PLACE_WORDS: readonly string[] = words.get('place') ?? [];

/** Words that open the part of a byline that names who edited the article: nobody's authorship. */
export const EDITOR_OPENINGS: readonly string[] = words.get('editor') ?? [];

/** Words between a reporter and the agencies whose reports went into the article. */
export const BESIDE_AGENCY_WORDS: readonly string[] = words.get('beside-agency') ?? [];

/** Cities of several words, which beside a reporter's name look like a second one. */
export const CITIES_LIKE_NAMES: ReadonlySet<string> = new Set(words.get('city'));

/** Lines under a headline that name a desk and nobody on it, in lower case. */
export const DESKS: readonly string[] = words.get('desk') ?? [];

/** What newspapers, stations and sites call themselves, at one of the ends of their names. */
export const OUTLET_WORDS: readonly string[] = words.get('outlet') ?? [];

/** The last word of a desk's name. */
export const DESK_WORDS: readonly string[] = words.get('desk-end') ?? [];

/** The first word of a desk's name. */
export const DESK_OPENINGS: readonly string[] = words.get('desk-opening') ?? [];

/** Words that join two names of a byline. */
export const NAME_JOINERS: readonly string[] = words.get('joiner') ?? [];

/** What stands before a name and is none of it, beside what ends in a full stop or a stroke. */
export const HONORIFICS: readonly string[] = words.get('honorific') ?? [];

/** Letters that are short for titles where a stop or a stroke follows. */
export const TITLE_LETTERS: readonly string[] = words.get('title-letter') ?? [];

/** Words within names, of whose child or parent somebody is, that are also words of a language without capitals. */
export const KIN_WORDS: readonly string[] = words.get('kin') ?? [];
