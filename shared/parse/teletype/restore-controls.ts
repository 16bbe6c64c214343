import { ETX, SOH, STX, SYN } from './control-characters.ts';

/** `W2870asian`, then `f l BC-LT--Argentina-CancerB     11-13 1049`. */
const ANPA =
  /^\s{0,20}([A-Za-z]\d{4}[^\r\n]{0,20}\r?\n[a-z] [a-z] [^\r\n]{2,80} \d\d-\d\d(?: \d{1,4})?[ \t]*\r?\n)(?=\^)/;
/** `eca0003 3 i 380  dpa 0045`, lines up to one that a slash ends, then the text. */
const IPTC =
  /^\s{0,20}([A-Za-z]{2,8}\d{4} \d [a-z]{1,3} +\d{1,5}(?: [^\r\n]{0,40})?\r?\n(?:[^\r\n]{0,80}\r?\n){0,4}?[^\r\n]{1,80}\/[ \t]*\r?\n)/;
/** `212322 GMT Nov 18`, the last line that holds anything. */
const IPTC_END = /\r?\n(\d{6}(?: GMT)? [A-Z][a-z]{2} \d\d)\s{0,40}$/;
const LONGEST_HEAD = 600;
const LONGEST_END = 100;

/**
 * A teletype message that lost its control characters on its way, as mail gateways and editors take them: the same
 * message with them; nothing for a text that is none.
 */
export function restoreControls(
  text: string,
): { readonly format: 'anpa' | 'iptc'; readonly message: string } | undefined {
  const head = text.slice(0, LONGEST_HEAD);
  const anpa = ANPA.exec(head);
  if (anpa !== null) {
    return { format: 'anpa', message: `${SYN}${SYN}${SOH}${anpa[1]}${STX}${text.slice(anpa[0].length)}${ETX}` };
  }
  const iptc = IPTC.exec(head);
  const end = IPTC_END.exec(text.slice(-LONGEST_END));
  if (iptc === null || end === null) return undefined;
  const body = text.slice(iptc[0].length, text.length - end[0].length);
  return { format: 'iptc', message: `${SOH}${iptc[1]}${STX}${body.trimStart()}\n${ETX}\n${end[1]}\n` };
}
