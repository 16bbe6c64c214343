import { HALF_DAY } from '../dates/clock-words.ts';

const TIME = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?${HALF_DAY})?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
/** `[12:03, 5/1/2026] Desk: `, `[05/01/2026, 12:03:44] Desk: `, `05/01/2026, 12:03 - Desk: ` */
const STAMP = new RegExp(
  `^(?:\\[(?:${TIME}[,،]? ${DAY}|${DAY}[,،]? ${TIME})\\] |${DAY}[,،]? ${TIME} - )[^:\\n]{1,40}: ?`,
  'gimu',
);
const INVISIBLE = /^[\u200e\u200f\u202a-\u202f]{1,4}/gmu;

/** A text that was copied out of a messenger's chat, without the time and sender that stand in front of each message. */
export function withoutChatStamps(text: string): string {
  const bare = text.replace(INVISIBLE, '').trimStart();
  return bare.slice(0, bare.search(/\n|$/)).search(STAMP) === 0 ? bare.replace(STAMP, '') : text;
}
