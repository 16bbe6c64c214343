import type { Author } from '../../article/article.ts';
import { lengthOf } from '../../text/length-of.ts';
import { readLabel } from '../labels/read-label.ts';
import { AGENCIES } from '../news-lines/agencies.ts';
import { isDatelineInTwoCalendars } from '../news-lines/is-dateline.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { type SplitDateline, splitDateline } from '../news-lines/split-dateline.ts';
import { splitVersionMark } from '../news-lines/split-version-mark.ts';
import { isEndMark } from '../news-lines/until-end-mark.ts';
import { cleanText } from '../prose/clean-text.ts';
import { resolveReferences } from '../xml/resolve-references.ts';
import type { FoundFields } from './draft-of.ts';
import { withoutEnding } from './without-ending.ts';

/** `Paris-based` is a word. */
const SEPARATOR = /^ ?(?:\.?(?:[–—]+|-{2,3}|[-_](?=\s|$))|:) ?/;
/** ` (EXW) – `, `, 2 mar (EXW).- `: what stands between a place that the file names and the text. */
const AGENCY_AND_SEPARATOR = /^((?:[,،]? [^()\n]{1,30})? ?\([^()]{2,30}\)) ?(?:\.?(?:[–—]+|-{1,3}|_)|:) ?/;
/** Behind a bracket or a stroke no dash is needed. */
const ENDED = /[)/]$/;
/** Behind the end mark agencies put an hour and a number. */
const LONGEST_CODES = 30;
const LONGEST_RELATED = 200;
const EMPLOYER_IN_BRACKETS = /^(.{2,80}?) ?\(([^()]{2,40})\)$/;
/** `>>>ANSA/`, `*`: how urgent it is, to desks. */
const DESK_MARKS = /^[>+*]{1,5} ?(?:\p{Lu}{2,6}\/)?(?=[\p{L}\p{N}"“«'‘(])/u;
/** `(Corrects the number of seats)` */
const ADVISORY = /^\([^()]{5,300}\)\.?$/;

/**
 * An article's fields with what its text shows of them taken off the text: the headline as first paragraph, a byline
 * under it, and the dateline in front of the first sentence, each of which becomes a field where the file names none;
 * and the mark, the initials and the source's name that end the text. References that the sender wrote twice are
 * resolved. Who only is the source is no author, and to work for it is no role.
 *
 * @param location where the file says the article is from: the dateline of one that has no other
 */
export function settleText(found: FoundFields, location?: string): FoundFields {
  const { body: written = [], ...told } = resolved(found);
  const { headline, signals } = splitVersionMark(told.headline?.replace(DESK_MARKS, ''));
  const fields = { ...told, headline, signals: told.signals ?? signals };
  const body = written.filter((line) => !isRelated(line));
  const mark = body.findLastIndex((line, place) => place > 0 && isEndMark(line));
  const isOver = mark > 0 && lengthOf(body.slice(mark + 1)) <= LONGEST_CODES;
  const text = isOver ? body.slice(0, mark) : body;
  const authors = peopleBesideSource(fields.authors ?? [], fields.sourceName);
  const settled = settleLead({ ...fields, authors, body: text }, location);
  return {
    ...settled,
    body: withoutEnding(settled),
    authors: settled.authors?.map((author) => withoutEmployer(author, settled)),
  };
}

/** A line that leads to another article: it is of the page around the text. */
function isRelated(line: string): boolean {
  return line.length < LONGEST_RELATED && readLabel(line)?.kind === 'related';
}

/** `Von Ute Kern, dpa` or `Ute Kern (dpa)`, where the file or its dateline names that agency. */
function withoutEmployer(author: Author, { sourceName, dateline = '' }: FoundFields): Author {
  const [, name = author.name, employer = author.role] = EMPLOYER_IN_BRACKETS.exec(author.name) ?? [];
  const isEmployed =
    employer !== undefined &&
    (employer === sourceName || AGENCIES.includes(employer) || dateline.includes(`(${employer})`));
  return isEmployed ? { name } : author;
}

function resolved(found: FoundFields): FoundFields {
  const { headline, abstract, body } = found;
  return {
    ...found,
    headline: headline === undefined ? undefined : resolveText(headline),
    abstract: abstract === undefined ? undefined : resolveText(abstract),
    body: body?.map(resolveText).filter((paragraph) => paragraph !== ''),
  };
}

/** A resolved reference may be a space or a mark that no reader sees, and nothing else may be left of a paragraph. */
function resolveText(text: string): string {
  const plain = resolveReferences(text);
  return plain === text ? text : cleanText(plain);
}

/** Authors but for the source itself, unless it alone is named and may be a person who publishes. */
function peopleBesideSource(authors: readonly Author[], source: string | undefined): readonly Author[] {
  const people = authors.filter(({ name }) => name !== source);
  return people.length === 0 && looksLikeName(source ?? '') ? authors : people;
}

function settleLead(found: FoundFields, location: string | undefined): FoundFields {
  const [first, ...rest] = found.body ?? [];
  if (first === undefined) return { ...found, dateline: found.dateline ?? location };
  if (first === found.headline && rest.length > 0) return settleLead({ ...found, body: rest }, location);
  const bylined = rest.length > 0 ? readByline(first) : undefined;
  if (bylined !== undefined) {
    const areNamed = found.authors?.some(({ name }) => name !== found.sourceName) === true;
    const authors = areNamed ? found.authors : bylined;
    return settleLead({ ...found, authors, body: rest }, location);
  }
  if (ADVISORY.test(first) && rest.length > 0) {
    const settled = settleLead({ ...found, body: rest }, location);
    return { ...settled, body: [first, ...(settled.body ?? [])] };
  }
  if (rest.length > 0 && isDatelineInTwoCalendars(first))
    return settleLead({ ...found, dateline: found.dateline ?? first, body: rest }, location);
  const { dateline, rest: text, authors = [] } = splitLead(first, found.dateline, location);
  return {
    ...found,
    dateline: found.dateline ?? dateline ?? location,
    authors: found.authors?.length ? found.authors : authors,
    body: text === '' ? rest : [text, ...rest],
  };
}

function splitLead(
  lead: string,
  named: string | undefined,
  location: string | undefined,
): Partial<SplitDateline> & Pick<SplitDateline, 'rest'> {
  for (const place of [named, location]) {
    if (place === undefined || !lead.startsWith(place)) continue;
    const after = lead.slice(place.length);
    const separator = SEPARATOR.exec(after)?.[0];
    if (separator !== undefined) return { dateline: place, rest: after.slice(separator.length) };
    if (place === named && ENDED.test(place) && after.startsWith(' '))
      return { dateline: place, rest: after.trimStart() };
    const [all, agency] = AGENCY_AND_SEPARATOR.exec(after) ?? [];
    if (all !== undefined) return { dateline: `${place}${agency}`, rest: after.slice(all.length) };
  }
  return splitDateline(lead) ?? { rest: lead };
}
