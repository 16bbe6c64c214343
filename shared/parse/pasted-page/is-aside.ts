import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { isPrompt } from '../html/is-prompt.ts';
import { foldWords } from '../prose/fold-words.ts';

const phrases = dataTable(new URL('./data/aside-phrases.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (kind: string): readonly string[] => (lists.get(kind) ?? []).map(foldWords);
  return {
    readingTimes: new Set(folded('reading-time')),
    counted: new Set(folded('counted')),
    shares: new Set(folded('share')),
    clicks: folded('click'),
    prompts: folded('prompt'),
  };
});
/** A heading of a list is none, whatever it says. */
const NUMBERED = /^\d{1,3}[.)] /;
const MINUTES = /^\d{1,2}[ -]?(.{2,30}?)\.?$/u;
const FIGURE = /[\p{Nd}.,٬]{1,12}[kм]?/u;
const LONGEST_COUNT = 40;
/** Marks between the prompts of one line: `Share | Copy link`. */
const BETWEEN = / ?[|•·/] ?/;
const LONGEST_SHARES = 80;
/** `📲 `, in front of a prompt. */
const PICTURES = /^(?:\p{So}\uFE0F? ?){1,3}/u;
/** A mail address, a channel, or a site and nothing else, with what channels put in front. */
const ADDRESS =
  /^[\p{So}◎▶►#* ]{0,6}(?:[\p{L}\p{N}._+-]{1,60}@[\p{L}\p{N}.-]{1,60}\.\p{L}{2,10}|@[\w.]{2,40}|(?:www\.|t\.me\/|pic\.twitter\.com\/)\S{2,200}|https?:\/\/\S{3,500})$/iu;

/** `— Harbour Office (@harbour) November 24, 2026`, under what was posted. */
const POSTED_BY = /^[—–-] ?[^()]{2,80} \(@\w{1,15}\)(?: .{4,40})?$/u;

/** True for a line that stands in a page and in no article: share, follow and newsletter prompts, reading times, addresses. */
export function isAside(line: string): boolean {
  const folded = foldWords(line.slice(0, 60).replace(PICTURES, ''));
  if (ADDRESS.test(line) || POSTED_BY.test(line)) return true;
  if (phrases().clicks.some((words) => folded.startsWith(words)) || isMeasure(line)) return true;
  if (endsSentence(line) || NUMBERED.test(line)) return false;
  return isPrompt(line) || phrases().prompts.some((words) => folded.startsWith(words)) || isShareBar(line);
}

/** True for a line that says how long an article takes to read, or how often that was done: `3 min read`, `Views: 1,204`. */
export function isMeasure(line: string): boolean {
  if (line.length > LONGEST_COUNT) return false;
  const folded = foldWords(line);
  if (phrases().readingTimes.has(MINUTES.exec(folded)?.[1] ?? '')) return true;
  const words = folded
    .replace(FIGURE, '')
    .replace(/[:：().\s]+/g, ' ')
    .trim();
  return words !== folded && phrases().counted.has(words);
}

function isShareBar(line: string): boolean {
  if (line.length > LONGEST_SHARES) return false;
  const words = line.split(BETWEEN).map((piece) => foldWords(piece));
  return (
    words.every((piece) => phrases().shares.has(piece)) ||
    line.split(' ').every((word) => phrases().shares.has(foldWords(word)))
  );
}
