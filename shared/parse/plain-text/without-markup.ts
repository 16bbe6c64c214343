import { characterOfEntity } from '../xml/character-of-entity.ts';

const BREAKS = /<(?:br|\/p|\/div|\/h[1-6]|\/li|\/blockquote|\/tr)\b[^<>]{0,200}>/gi;
const TAGS =
  /<\/?(?:p|br|b|i|u|em|strong|a|span|div|h[1-6]|ul|ol|li|blockquote|font|center|figure|figcaption|img|sup|sub|table|tbody|tr|td|hr)(?:\s[^<>]{0,2000})?\/?>/gi;
/** `*whole line*`, as messengers and Markdown make it bold, a picture in front or not. */
const BOLD_LINE = /^([^\p{L}\p{N}\s*]{0,8} ?)\*{1,2}([^\s*][^*\n]{0,300})\*{1,2}(?= ?[^\p{L}\p{N}\s*]{0,8}\r?$)/gmu;
const REFERENCES = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi;
const LAST_CODE_POINT = 0x10ffff;

/**
 * A text without the pieces of HTML that stay in it when it is copied out of an editor (tags of prose, references), and without
 * the stars around whole lines.
 */
export function withoutMarkup(text: string): string {
  const plain = text.includes('*') ? text.replace(BOLD_LINE, '$1$2') : text;
  const bare = plain.includes('<') ? plain.replace(BREAKS, '\n').replace(TAGS, '') : plain;
  if (!bare.includes('&')) return bare;
  return bare.replace(REFERENCES, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characterOfEntity(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : written;
  });
}
