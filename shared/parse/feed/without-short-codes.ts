/**
 * WordPress's own short codes, which it replaces when it shows a post. Those of themes and plug-ins are known by their
 * ends (`[row]…[/row]`) or, alone in a line, by their marks (`[contact-form id="7"]`); what stands in any other brackets is
 * text.
 */
const CODES: ReadonlySet<string> = new Set(['audio', 'caption', 'embed', 'gallery', 'playlist', 'video']);
/** Of these the text between their ends goes too: it belongs to a picture, or is the address of what is shown. */
const WHOLE: ReadonlySet<string> = new Set(['caption', 'embed']);
const CODE = /\[(\/?)([a-z][a-z0-9_-]{1,40})(?=[\]\s])/y;
const LONGEST_CODE = 500;
const END = /\[\/([a-z][a-z0-9_-]{1,40})\]/g;

/** A post's text without short codes. Takes time linear in the text. */
export function withoutShortCodes(text: string): string {
  /** Where the last end of each name stands. */
  const ends: ReadonlyMap<string, number> = new Map([...text.matchAll(END)].map((end) => [end[1] ?? '', end.index]));
  const pieces: string[] = [];
  let kept = 0;
  let at = text.indexOf('[');
  while (at >= 0) {
    const end = endOfCode(text, at, ends);
    if (end > at) {
      pieces.push(text.slice(kept, at));
      kept = end;
    }
    at = text.indexOf('[', Math.max(end, at + 1));
  }
  return pieces.join('') + text.slice(kept);
}

/** Where the short code that begins here ends; its own place when none does. */
function endOfCode(text: string, start: number, ends: ReadonlyMap<string, number>): number {
  CODE.lastIndex = start;
  const [, closing, name = ''] = CODE.exec(text) ?? [];
  if (!CODES.has(name) && !ends.has(name) && !fillsLine(text, start)) return start;
  const isWhole = closing === '' && WHOLE.has(name) && (ends.get(name) ?? 0) > start;
  const wanted = isWhole ? `[/${name}]` : ']';
  const found = text.indexOf(wanted, start);
  // An end that never comes takes the rest, so that it is not looked for again.
  return found < 0 ? text.length : found + wanted.length;
}

/** True for brackets that are all of their line and hold a mark that no word has. */
function fillsLine(text: string, start: number): boolean {
  const line = /^[^[\]\n_=-]*[_=-][^[\]\n]*\](?:\s|<|$)/.test(text.slice(start + 1, start + LONGEST_CODE));
  return line && /^[\n>]?$/.test(text[start - 1] ?? '');
}
