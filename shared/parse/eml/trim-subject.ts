import { cleanText } from '../prose/clean-text.ts';

/** What mail programs put before the subject of an answer or a forwarded mail, by the languages they speak. */
const PREFIXES = [
  're',
  'fw',
  'fwd',
  'aw',
  'wg',
  'tr',
  'rv',
  'res',
  'enc',
  'sv',
  'vb',
  'vs',
  'antw',
  'odp',
  'pd',
  'ynt',
  'ilt',
  'رد',
  'إعادة توجيه',
  'تحويل',
  'הועבר',
  'תגובה',
  '答复',
  '转发',
  '回复',
  '回覆',
  '轉寄',
];
const PREFIX = new RegExp(`^(?:(?:${PREFIXES.join('|')})(?:\\[\\d{1,3}\\])? ?[:：] ?){1,10}`, 'iu');

/** A mail's subject without the marks of its ways; absent when nothing is left. */
export function trimSubject(subject: string | undefined): string | undefined {
  const trimmed = cleanText(subject ?? '').replace(PREFIX, '');
  return trimmed === '' ? undefined : trimmed;
}
