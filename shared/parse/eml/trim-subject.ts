import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { RELEASE_WORDS } from '../news-lines/line-words.ts';
import { cleanText } from '../prose/clean-text.ts';

const lists = dataTable(new URL('./data/mail-subject-marks.tsv', import.meta.url), parseWordLists)();
const wordsOf = (...kinds: string[]): string => kinds.flatMap((kind) => lists.get(kind) ?? []).join('|');
const RELEASES = RELEASE_WORDS.join('|');

/** `Re[2]: `, `[EXTERNAL] ` */
const PREFIX = new RegExp(
  `^(?:(?:${wordsOf('answered', 'forwarded')})(?:\\[\\d{1,3}\\])? ?[:：] ?|\\[(?:${wordsOf('outside')})\\]:? ?){1,10}`,
  'iu',
);
const FORWARD = new RegExp(`^(?:${wordsOf('forwarded')}) ?[:：]`, 'iu');
/** `PRESS RELEASE: …`, `[Communiqué de presse] …` */
const RELEASE = new RegExp(
  `^(?:[[【](?:${RELEASES}|${wordsOf('release')})[\\]】]|(?:${RELEASES}) ?[:：|–—-]) ?(?=\\S)`,
  'iu',
);
/** `Press release`, `Pressemitteilung 12/2026`: what says nothing of the text. */
const MARK = new RegExp(`^(?:${RELEASES})[^\\p{L}]{0,30}$`, 'iu');

/** A mail's subject without the marks of its ways and of press offices; absent when nothing is left of it that is of the text. */
export function trimSubject(subject: string | undefined): string | undefined {
  const trimmed = cleanText(subject ?? '')
    .replace(PREFIX, '')
    .replace(RELEASE, '');
  return trimmed === '' || MARK.test(trimmed) ? undefined : trimmed;
}

/** True for the subject of a mail that was passed on. */
export function isForwarded(subject: string | undefined): boolean {
  return FORWARD.test(cleanText(subject ?? ''));
}
