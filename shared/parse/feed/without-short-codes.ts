/** WordPress's own short codes, which it replaces when it shows a post; what stands in other brackets is text. */
const CODES: ReadonlySet<string> = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video']);
/** Of a caption the text between its ends goes too: it belongs to the picture. */
const CAPTION = 'caption';
const CAPTION_END = '[/caption]';
const CODE = /\[(\/?)([a-z]{5,8})(?=[\]\s])/y;

/** A post's text without short codes. Takes time linear in the text. */
export function withoutShortCodes(text: string): string {
  const pieces: string[] = [];
  let kept = 0;
  let at = text.indexOf('[');
  while (at >= 0) {
    const end = endOfCode(text, at);
    if (end > at) {
      pieces.push(text.slice(kept, at));
      kept = end;
    }
    at = text.indexOf('[', Math.max(end, at + 1));
  }
  return pieces.join('') + text.slice(kept);
}

/** Where the short code that begins here ends; its own place when none does. */
function endOfCode(text: string, start: number): number {
  CODE.lastIndex = start;
  const [, closing, name = ''] = CODE.exec(text) ?? [];
  if (!CODES.has(name)) return start;
  const isCaption = name === CAPTION && closing === '';
  const wanted = isCaption ? CAPTION_END : ']';
  const found = text.indexOf(wanted, start);
  // An end that never comes takes the rest, so that it is not looked for again.
  return found < 0 ? text.length : found + wanted.length;
}
