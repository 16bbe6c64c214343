import type { Author } from '../../article/article.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { AGENCIES } from '../news-lines/agencies.ts';
import { authorsOfByline, opensByline } from '../news-lines/authors-of-byline.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isOfficeName } from '../news-lines/is-office.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { isPlace } from '../news-lines/is-place.ts';
import { DONE_OPENINGS } from '../news-lines/line-words.ts';
import { signingAgency } from '../news-lines/signing-agency.ts';
import { isCredits, isHashtags, isInitials, isRights } from '../news-lines/tail-lines.ts';
import { isEndMark } from '../news-lines/until-end-mark.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readDateLine } from './read-date-line.ts';
import { splitDateEnd } from './split-date-end.ts';

/** What the lines at the end of an article say, and the paragraphs above them. */
export interface Tail {
  readonly body: readonly string[];
  readonly source?: string;
  /** Of the credits. */
  readonly authors?: readonly Author[];
  /** Who signs the text, and is no agency. */
  readonly office?: string;
  readonly copyright?: string;
  readonly keywords?: readonly string[];
  readonly published?: DateReading;
}

/** `… until July. (Reuters)` */
const SIGNED = /(?<=[.!?؟…。"»”]) ?\(([^()]{2,40})\)\.?$/u;
/** `… next hearing. PTI SKV RC` */
const SIGNED_OPENLY = /(?<=[.!?؟…।"»”]) (\p{L}{3,12})(?: \p{Lu}{2,4}){0,3}$/u;
/** `… to call. (bg/al)` */
const INITIALLED = /(?<=[.!?؟…。"»”]) ?\((\p{L}{1,4}(?:\/\p{L}{1,4}){1,3})\)$/u;
/** `حرر بفاس في 25 نونبر 2026`, `Fait à Lille, le 24 mars 2026` */
const DONE_AT = new RegExp(
  `^و?(?:${DONE_OPENINGS.map((words) => (/\p{Lo}/u.test(words) ? words : `${words} `)).join('|')})`,
  'iu',
);
const PLACE = /^(?!\p{Ll})\p{L}[\p{L}\p{M}'’-]{1,30}(?: [\p{L}\p{M}'’-]{2,30}){0,2}$/u;
const LONGEST_SIGNATURE = 60;
const MOST_SIGNERS = 3;
const MOST_LINES = 12;
/** A name or an office, and its address. */
const CONTACT = /^(?:\S{1,30} ){0,4}[\p{L}\p{N}._+-]{1,60}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,10}$/u;
const MOST_WORDS_OF_NOTE = 20;
/** `Join our channel: https://t.me/…` */
const LINK = /^[^.!?؟]{2,60}[:：\u{1f447} ] ?https?:\/\/\S{3,300}$/u;
const ADDRESS = /^https?:\/\/\S{3,300}$/i;
const AGENCY_AND_DATE = /^([\p{L}\p{M}.]{2,15}) ?[:،,/–—-] ?(.{6,60})$/u;
/** `…。（完）` */
const ENDED = /(?<=[.!?؟…。”"]) ?[（(【]([^()（）【】]{1,12})[)）】]$/u;

/**
 * Takes an agency's signature and credits, initials, a date, rights, hashtags, addresses, prompts and a note on the author off the
 * end of an article.
 */
export function takeTailLines(paragraphs: readonly string[], optionsOf: OptionsOfDate): Tail {
  const found: {
    source?: string;
    authors?: readonly Author[];
    office?: string;
    copyright?: string;
    keywords?: readonly string[];
    published?: DateReading;
  } = {};
  let end = paragraphs.length;
  for (let taken = 0; taken < MOST_LINES && end > 1; taken += 1) {
    const line = paragraphs[end - 1] ?? '';
    const agency = signingAgency(line);
    const date = /\p{Nd}/u.test(line) ? dateOf(line, optionsOf) : undefined;
    if (isHashtags(line)) found.keywords = [...new Set([...readHashtags(line), ...(found.keywords ?? [])])];
    else if (agency !== undefined) found.source ??= agency;
    else if (date !== undefined) found.published ??= date;
    else if (isCredits(line)) found.authors ??= reportersIn(line);
    else if (isRights(line)) found.copyright ??= line;
    else if (isSigner(line) && isUnderSentence(paragraphs.slice(0, end - 1), optionsOf)) {
      if (!isDesk(line)) found.office = line;
    } else if (!isNobodysText(line) && !isSignedAbove(line, paragraphs[end - 2]) && !isPrompt(line, paragraphs[end]))
      break;
    end -= 1;
  }
  const body = paragraphs.slice(0, end);
  const over = ENDED.exec(body.at(-1)?.slice(-LONGEST_SIGNATURE) ?? '');
  if (over?.[1] !== undefined && isEndMark(over[1])) body.push(body.pop()?.slice(0, -over[0].length) ?? '');
  const initials = INITIALLED.exec(body.at(-1)?.slice(-LONGEST_SIGNATURE) ?? '');
  if (initials !== null) body.push(body.pop()?.slice(0, -initials[0].length) ?? '');
  const last = body.at(-1)?.slice(-LONGEST_SIGNATURE) ?? '';
  const signed = SIGNED.exec(last) ?? SIGNED_OPENLY.exec(last);
  if (signed?.[1] !== undefined && AGENCIES.includes(signed[1])) {
    found.source ??= signed[1];
    body.push(body.pop()?.slice(0, -signed[0].length).trimEnd() ?? '');
  }
  return { ...found, body };
}

/** True for the name of an office or of its bureau. */
function isSigner(line: string): boolean {
  return isDesk(line) || isOfficeName(line);
}

/** Whether lines end in a sentence, but for a few that sign it. */
function isUnderSentence(lines: readonly string[], optionsOf: OptionsOfDate): boolean {
  const isBeside = (line: string): boolean =>
    isSigner(line) || /[:：]$/.test(line) || dateOf(line, optionsOf) !== undefined;
  const last = lines.slice(-MOST_SIGNERS).findLast((line) => !isBeside(line));
  return last !== undefined && endsSentence(last);
}

/** True for a line that says at the end of an article whose it is, when it was written or what it is about. */
export function isTailLine(line: string, optionsOf: OptionsOfDate): boolean {
  if (signingAgency(line) !== undefined || isHashtags(line) || isRights(line)) return true;
  if (isNobodysText(line) || isCredits(line) || isSigner(line)) return true;
  return /\p{Nd}/u.test(line) && dateOf(line, optionsOf) !== undefined;
}

/** A day or more: a time alone, and what only the time of the upload could complete, are none to sign with. */
function dateOf(line: string, optionsOf: OptionsOfDate): DateReading | undefined {
  const [, agency, behind] = AGENCY_AND_DATE.exec(line) ?? [];
  const text = behind !== undefined && AGENCIES.includes(agency ?? '') ? behind : line;
  if (!/\p{Nd}{4}/u.test(text)) return undefined;
  const { before = '', date, isParted } = splitDateEnd(text, optionsOf([])) ?? {};
  // `Elbląg, 26 listopada 2026 r.`, `عمّان في ٢٦ / ١١ / ٢٠٢٦`
  const isPlaced = isParted === true ? PLACE.test(before) : isPlace(before);
  return DONE_AT.test(text) || isPlaced ? date : readDateLine(text, optionsOf)?.published;
}

/** `मनीषा` under `भाषा दिमो मनीषा`: one of those who signed, once more. */
function isSignedAbove(line: string, above = ''): boolean {
  return !line.includes(' ') && above.endsWith(` ${line}`) && signingAgency(above) !== undefined;
}

/** `(Reporting by Jane Roe; Editing by John Doe)` */
function reportersIn(credits: string): readonly Author[] {
  const line = credits.replace(/^\(|\)\.?$/g, '');
  const authors = opensByline(line) ? authorsOfByline(line) : [];
  return authors.every(({ name }) => isPerson(name)) ? authors : [];
}

/** `Join our channel`, above its address; `Issued by:`, above who that is. */
function isPrompt(line: string, below = ''): boolean {
  const isAbove = ADDRESS.test(below) || (isSigner(below) && /[:：]$/.test(line));
  return isAbove && line.length <= LONGEST_SIGNATURE && !endsSentence(line);
}

/** What stands under articles and says nothing of them; `* The author is a lawyer` is one of these as well. */
function isNobodysText(line: string): boolean {
  const isNote = /^\*(?!.*\*)/.test(line) && line.split(' ').length <= MOST_WORDS_OF_NOTE;
  return isNote || ADDRESS.test(line) || CONTACT.test(line) || LINK.test(line) || isAside(line) || isInitials(line);
}

/** The words of hashtags: `#Pier_repairs` is `Pier repairs`. */
function readHashtags(line: string): string[] {
  const words = line.split('#').map((word) =>
    word
      .replaceAll('_', ' ')
      .replace(/(?<![\s,،])[\s,،]+$/u, '')
      .trim(),
  );
  return [...new Set(words.filter((word) => word !== ''))];
}
