import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { RELEASE_WORDS } from '../news-lines/line-words.ts';
import { cleanText } from '../prose/clean-text.ts';

const patterns = dataTable(new URL('./data/mail-subject-marks.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const of = (...kinds: string[]): string => kinds.flatMap((kind) => lists.get(kind) ?? []).join('|');
  const releases = RELEASE_WORDS.join('|');
  return {
    /** `Re[2]: `, `[EXTERNAL] ` */
    prefix: new RegExp(
      `^(?:(?:${of('answered', 'forwarded')})(?:\\[\\d{1,3}\\])? ?[:：] ?|\\[(?:${of('outside')})\\]:? ?){1,10}`,
      'iu',
    ),
    forward: new RegExp(`^(?:${of('forwarded')}) ?[:：]`, 'iu'),
    /** `PRESS RELEASE: …`, `[Communiqué de presse] …` */
    release: new RegExp(`^(?:[[【](?:${releases}|${of('release')})[\\]】]|(?:${releases}) ?[:：|–—-]) ?(?=\\S)`, 'iu'),
  };
});

/** A mail's subject without the marks of its ways and of press offices; absent when nothing is left. */
export function trimSubject(subject: string | undefined): string | undefined {
  const trimmed = cleanText(subject ?? '')
    .replace(patterns().prefix, '')
    .replace(patterns().release, '');
  return trimmed === '' ? undefined : trimmed;
}

/** True for the subject of a mail that was passed on. */
export function isForwarded(subject: string | undefined): boolean {
  return patterns().forward.test(cleanText(subject ?? ''));
}
