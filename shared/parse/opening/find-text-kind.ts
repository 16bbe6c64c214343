/** What kind of syntax a text is written in, by its first characters. */
export type TextKind = 'json' | 'xml' | 'html' | 'mail' | 'wire' | 'subtitles' | 'calendar' | 'prose';

const HEAD = 2048;
const XML_PROLOG = /^(?:\s|<\?xml[^>]{0,300}\?>|<!--(?:[^-]|-(?!->)){0,1500}-->)*/;
const HTML_START =
  /^<(?:!doctype html|html|head|body|meta|title|div|p|article|section|main|h[1-6]|table|span|script|style|link|ul|ol|br|a|img|b|i|em|strong|center|font|header|nav)\b/i;
const MARKUP_START = /^<(?:[!?]|\/?[\p{L}_][\p{L}\p{N}._:-]{0,100}(?:\s|\/?>|$))/u;
const JSON_START = /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[[{"\]]|-?\d{1,30}[\d.eE+-]{0,30}\s*(?:[,\]]|$)|true|false|null|$))/;
const MAIL_START = /^(?:From [^\n]{1,200}\n)?[A-Za-z][A-Za-z-]{1,40}: ?\S/;
const MAIL_HEADER =
  /^(?:received|mime-version|message-id|return-path|delivered-to|content-type|dkim-signature|x-mailer):/im;
/** SOH opens IPTC 7901, SYN SYN SOH opens ANPA 1312. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: wire formats open with control characters
const WIRE_START = /^(?:\u0016{1,4})?\u0001/;

/** SubRip and WebVTT. */
const SUBTITLES_START = /^(?:WEBVTT\b|\d{1,6}\r?\n\d{2}:\d{2}:\d{2},\d{3} -->)/;

/** Dates and contacts in the form of RFC 5545 and RFC 6350. */
const CALENDAR_START = /^BEGIN:V(?:CALENDAR|CARD)\b/;

/** Tells markup, JSON, mail, wire messages, subtitles and calendars from prose. A text that begins as one of them is of that kind even if it is broken. */
export function findTextKind(text: string): TextKind {
  const start = text.slice(0, HEAD).replace(/^[\s\ufeff]+/, '');
  if (JSON_START.test(start) && !/^\[\d{1,4}\]?\s/.test(start)) return 'json';
  if (WIRE_START.test(start)) return 'wire';
  if (MAIL_START.test(start) && MAIL_HEADER.test(start.split(/\r?\n\r?\n/, 1)[0] ?? '')) return 'mail';
  if (SUBTITLES_START.test(start)) return 'subtitles';
  if (CALENDAR_START.test(start)) return 'calendar';
  if (!start.startsWith('<')) return 'prose';
  const afterProlog = start.replace(XML_PROLOG, '');
  if (HTML_START.test(afterProlog) && !start.startsWith('<?xml')) return 'html';
  if (/^<(?:!doctype html|html)\b/i.test(afterProlog)) return 'html';
  return MARKUP_START.test(start) ? 'xml' : 'prose';
}
