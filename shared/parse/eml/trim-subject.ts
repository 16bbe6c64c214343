import { RELEASE_WORDS } from '../news-lines/line-words.ts';
import { cleanText } from '../prose/clean-text.ts';

/** What mail programs put before the subject of an answer, by the languages they speak. */
const ANSWERED = ['re', 'aw', 'res', 'sv', 'vs', 'antw', 'odp', 'ynt', 'رد', 'תגובה', '答复', '回复', '回覆'];
/** What they put before that of a mail that is passed on. */
const FORWARDED = [
  'fw',
  'fwd',
  'wg',
  'tr',
  'rv',
  'enc',
  'vb',
  'pd',
  'ilt',
  'doorst',
  'إعادة توجيه',
  'تحويل',
  'הועבר',
  '转发',
  '轉寄',
];
/** `[EXTERNAL]`, as gateways mark what comes from outside. */
const OUTSIDE = ['external', 'extern', 'externe', 'externo', 'ext'];
const PREFIXES = [...ANSWERED, ...FORWARDED];
const PREFIX = new RegExp(
  `^(?:(?:${PREFIXES.join('|')})(?:\\[\\d{1,3}\\])? ?[:：] ?|\\[(?:${OUTSIDE.join('|')})\\]:? ?){1,10}`,
  'iu',
);

const FORWARD = new RegExp(`^(?:${FORWARDED.join('|')}) ?[:：]`, 'iu');
/** `PRESS RELEASE: …`, `[Communiqué de presse] …` */
const RELEASE = new RegExp(
  `^(?:[[【](?:${RELEASE_WORDS.join('|')}|cp|pm|np|cs|pr)[\\]】]|(?:${RELEASE_WORDS.join('|')}) ?[:：|–—-]) ?(?=\\S)`,
  'iu',
);

/** A mail's subject without the marks of its ways and of press offices; absent when nothing is left. */
export function trimSubject(subject: string | undefined): string | undefined {
  const trimmed = cleanText(subject ?? '')
    .replace(PREFIX, '')
    .replace(RELEASE, '');
  return trimmed === '' ? undefined : trimmed;
}

/** True for the subject of a mail that was passed on. */
export function isForwarded(subject: string | undefined): boolean {
  return FORWARD.test(cleanText(subject ?? ''));
}
