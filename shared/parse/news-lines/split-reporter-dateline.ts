import type { Author } from '../../article/article.ts';
import { hasGivenName } from './is-person.ts';
import { readBareByline } from './read-bare-byline.ts';

/** `تونس – سلمى بن عمر – `, `Rabat - Amal Idrissi: `: two pieces and a mark behind each. */
const OPENING = /^([^–—:.،,/|-]{2,30}) ?[–—:/-] ?([^–—:.،,/|-]{4,40}?) ?[–—:-] ?(?=\S)/u;
const LONGEST = 90;

/** A dateline that names who wrote, and the text after it. */
interface ReporterDateline {
  readonly dateline: string;
  readonly rest: string;
  readonly authors: readonly Author[];
}

/** Parts a paragraph that opens with a place and its reporter. */
export function splitReporterDateline(paragraph: string): ReporterDateline | undefined {
  const match = OPENING.exec(paragraph.slice(0, LONGEST));
  const [whole = '', place = '', name = ''] = match ?? [];
  if (!hasGivenName(name) || hasGivenName(place)) return undefined;
  const rest = paragraph.slice(whole.length);
  const byline = readBareByline(`${place.trim()} - ${name.trim()}`, rest);
  if (byline?.dateline === undefined) return undefined;
  return { dateline: byline.dateline, rest, authors: byline.authors };
}
