import { HALF_DAY } from '../dates/clock-words.ts';

const TIME = `\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?${HALF_DAY})?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`;
/** `[12:03, 5/1/2026] Desk: `, `[05/01/2026, 12:03:44] Desk: `, `05/01/2026, 12:03 - Desk: ` */
const STAMP = new RegExp(
  `^(?:\\[(?:${TIME}[,،]? ${DAY}|${DAY}[,،]? ${TIME})\\] |${DAY}[,،]? ${TIME} - )[^:\\n]{1,40}: ?`,
  'gimu',
);
const DATE_OF_STAMP = new RegExp(DAY, 'u');
const TIME_OF_STAMP = new RegExp(TIME, 'iu');
const INVISIBLE = /^[\u200e\u200f\u202a-\u202f]{1,4}/gmu;

/** A text that was copied out of a messenger's chat, and when the first message of it was sent, as written. */
export interface ChatText {
  readonly text: string;
  readonly sent?: string;
}

/** A text without the time and sender that stand in front of each message of a chat; any other text as it is. */
export function withoutChatStamps(text: string): ChatText {
  const bare = text.replace(INVISIBLE, '').trimStart();
  const [stamp] = bare.slice(0, bare.search(/\n|$/)).match(STAMP) ?? [];
  if (stamp === undefined || !bare.startsWith(stamp)) return { text };
  const sent = [DATE_OF_STAMP, TIME_OF_STAMP].flatMap((part) => part.exec(stamp)?.[0] ?? []).join(' ');
  return { text: bare.replace(STAMP, ''), sent };
}
