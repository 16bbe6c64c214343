import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import type { LabelKind } from '../labels/label-table.ts';
import { readLabelPrefix } from '../labels/read-label.ts';
import type { OptionsOfDate } from './options-of-date.ts';

const LONGEST = 200;
const OPENING_MARK = /^[(|•·–—-] ?/;
const CLOSING_MARK = /[\s(|•·,،;–—-]{1,4}$/u;

/** Reads a text that begins with a label and no colon, or with one, and is a date: `Updated 2 hours ago`. */
export function readPrefixedDate(text: string, kind: LabelKind, optionsOf: OptionsOfDate): DateReading | undefined {
  for (const { languages, value } of readLabelPrefix(text, kind)) {
    const date = readDate(value.replace(/^[:：] ?/, ''), optionsOf(languages));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** `3 May 2024, updated: 4 May 2024` as what stands before the label, and the date behind it. */
export function splitUpdate(
  text: string,
  optionsOf: OptionsOfDate,
): { before: string; updated: DateReading } | undefined {
  if (text.length > LONGEST) return undefined;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    const behind = text
      .slice(at + 1)
      .replace(OPENING_MARK, '')
      .replace(/\)$/, '');
    const updated = readPrefixedDate(behind, 'updated', optionsOf);
    if (updated !== undefined) return { before: text.slice(0, at).replace(CLOSING_MARK, ''), updated };
  }
  return undefined;
}
