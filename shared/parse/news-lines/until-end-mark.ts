import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { lengthOf } from '../../text/length-of.ts';
import type { LabelledLine } from '../labels/read-label.ts';
import { foldWords } from '../prose/fold-words.ts';
import { END_WORDS } from './line-words.ts';

interface MaybeLabelled {
  readonly text: string;
  readonly label?: LabelledLine;
}

/** American offices write `-30-` as well. */
const SIGNS = /^(?:# ?# ?#|-{1,2} ?30 ?-{1,2})$/;
const ENDS: ReadonlySet<string> = new Set(END_WORDS.map(foldWords));
const backMatter = dataTable(new URL('./data/back-matter.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (kind: string): readonly string[] => (lists.get(kind) ?? []).map(foldWords);
  return { contacts: folded('contact'), abouts: folded('about'), comments: new Set(folded('comments')) };
});
/** What press offices put around the word that ends a release, agencies included: `Lusa/Fim`. */
const MARKS = /^[\s*_([/（【–—-]{0,8}|[\s*_)\]/）】.–—-]{0,8}$/g;
/** The number of who filed it: `انتهای پیام/۱۲۳`. */
const NUMBER_BEHIND = / ?\/ ?[\p{Nd}\p{L}.]{0,8}$/u;
const AGENCY_BEFORE = /^[\p{L}\p{M}]{2,12} ?\/ ?/u;
/** Whose text is over: `(END) Example Newswires`. */
const NAME_BEHIND = /[)\]] ?\p{L}[\p{L} ]{2,22}$/u;
/** `Comments (12)`, `12 Comments` */
const COUNT = /^\(?\p{Nd}{1,4}\)? |[ (]{1,2}\p{Nd}{1,4}\)?$/u;
/** What follows is for editors when it is this little beside the release; a longer part is one of the text. */
const SHARE_BEHIND = 0.6;
/** What says of whom editors may ask is long beside a short release. */
const SHARE_WITH_CONTACTS = 1.2;
const LONGEST_MARK = 30;
const LONGEST_HEADING = 60;
const BEFORE_HEADING = /^[\s#*_【（(-]{1,6}/;
/** Comments stand under an article, and not under its headline. */
const FEWEST_SENTENCES = 2;

/**
 * A text without what stands behind its end: contacts and notes to editors behind an end mark (`###`, `-ENDS-`, `-انتهى-`) or a
 * heading of their own, the comments of readers.
 */
export function untilEndMark<Line extends MaybeLabelled>(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const comments = findComments(texts);
  // Readers write under labels, too, but not what an article is about.
  const article = lines.filter(({ label }, at) => comments < 0 || at < comments || label?.kind === 'keywords');
  const end = findEnd(comments < 0 ? texts : texts.slice(0, comments));
  return end < 0 ? article : article.filter(({ label }, place) => place < end || (place > end && isField(label)));
}

/** Index of the line that ends a release, or that opens its contacts; -1 where none does, or where too much follows to be for editors. */
export function findEndMark(lines: readonly string[]): number {
  return findLast(lines, (line) => isEndMark(line) || isContact(line));
}

/** The end mark, the contacts, or, above either of them, what a release says of its sender, whichever comes first. */
function findEnd(lines: readonly string[]): number {
  const mark = findLast(lines, isEndMark, SHARE_WITH_CONTACTS);
  const isFollowed = mark >= 0 && lines.slice(mark + 1).some((line) => isContact(line) || isAbout(line));
  const end = isFollowed ? mark : findEndMark(lines);
  if (end < 0) return -1;
  const about = findLast(lines, isAbout);
  return about >= 0 && about < end ? about : end;
}

/** The first line of a kind behind which little enough stands. */
function findLast(lines: readonly string[], isOfKind: (line: string) => boolean, share = SHARE_BEHIND): number {
  let behind = lengthOf(lines);
  let before = 0;
  for (const [place, line] of lines.entries()) {
    behind -= line.length;
    if (place > 1 && behind <= before * share && isOfKind(line.trim())) return place;
    before += line.length;
  }
  return -1;
}

function findComments(lines: readonly string[]): number {
  let sentences = 0;
  return lines.findIndex((line) => {
    if (sentences >= FEWEST_SENTENCES && isCommentHeading(line)) return true;
    if (endsSentence(line)) sentences += 1;
    return false;
  });
}

function isCommentHeading(line: string): boolean {
  return (
    line.length <= LONGEST_MARK &&
    COUNT.test(line) &&
    backMatter().comments.has(foldWords(line.replace(COUNT, '').trim()))
  );
}

/** True for a line that only says that the text is over. */
export function isEndMark(line: string): boolean {
  if (SIGNS.test(line)) return true;
  if (line.length > LONGEST_MARK) return false;
  const words = line.replace(MARKS, '');
  return (
    ENDS.has(foldWords(words)) ||
    [AGENCY_BEFORE, NUMBER_BEHIND, NAME_BEHIND].some((beside) => ENDS.has(foldWords(words.replace(beside, ''))))
  );
}

/** True for a heading of contacts, or a label of one and an address or number behind it. */
export function isContact(line: string): boolean {
  if (endsSentence(line)) return false;
  const folded = foldWords(line.replace(BEFORE_HEADING, ''));
  return backMatter().contacts.some((words) => {
    if (!folded.startsWith(words)) return false;
    const rest = folded.slice(words.length);
    return /^(?:$| ?[:：】）),–*-])/.test(rest) || (rest.startsWith(' ') && /[:：@\p{Nd}]/u.test(rest));
  });
}

/** True for a line that opens what a release says to editors, or of its sender. */
export function opensBackMatter(line: string): boolean {
  return isEndMark(line) || isContact(line) || isAbout(line);
}

function isAbout(line: string): boolean {
  if (line.length > LONGEST_HEADING || endsSentence(line)) return false;
  const folded = foldWords(line.replace(/^[\s#*-]{1,6}/, ''));
  return backMatter().abouts.some((words) => folded.startsWith(words) && !/^\p{L}/u.test(folded.slice(words.length)));
}

/** What a label says of the article counts wherever it stands; contacts and captions do not. */
function isField(label: LabelledLine | undefined): boolean {
  return label !== undefined && label.kind !== 'aside' && label.kind !== 'text';
}
