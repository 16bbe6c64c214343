import { ETX, SOH, STX, SYN } from './control-characters.ts';

/** One message of a teletype line. */
export interface TeletypeMessage {
  /** Between SOH and STX. */
  readonly header: string;
  /** Between STX and ETX. */
  readonly text: string;
  /** From ETX to the next message or the end. */
  readonly trailer: string;
}

/** What a line sends while it has nothing to say, and what files of its record begin with. */
const IDLE: ReadonlySet<string> = new Set([SYN, '\0', ' ', '\t', '\r', '\n', '\ufeff']);
const MOST_IDLE = 64;
const LONGEST_OPENING = 40;

/** True when a text begins as a teletype message does: idle characters, then SOH. */
export function beginsMessage(text: string): boolean {
  return openingOf(text) !== undefined;
}

/** What follows the SOH of a text that begins as a teletype message does. */
export function openingOf(text: string): string | undefined {
  let at = 0;
  while (at < MOST_IDLE && IDLE.has(text[at] ?? '')) at += 1;
  return text[at] === SOH ? text.slice(at + 1, at + 1 + LONGEST_OPENING) : undefined;
}

/** The messages of a line's record, each from SOH over STX to ETX; an end that is missing is the end of the text. */
export function messagesOf(text: string): TeletypeMessage[] {
  return text
    .split(SOH)
    .slice(1)
    .flatMap((message) => {
      const start = message.indexOf(STX);
      if (start < 0) return [];
      const end = message.indexOf(ETX, start);
      const stop = end < 0 ? message.length : end;
      return [
        {
          header: message.slice(0, start),
          text: message.slice(start + 1, stop),
          trailer: message.slice(stop + 1).replaceAll(SYN, ''),
        },
      ];
    });
}
