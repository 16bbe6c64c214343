/** Half of the pages set their buttons side by side, half below one another. */
const SIDE_BY_SIDE = 0.5;

/**
 * A page's source with what a browser shows and copies where `readPage` does not: every line break ends a line, and
 * buttons are text. Otherwise the text of the selection in Chromium and the lines of `readPage` are the same.
 */
export function asShown(source: string, random: () => number): string {
  const element = random() < SIDE_BY_SIDE ? 'span' : 'div';
  return source.replace(/<br\b[^<>]*>/gi, '<br><br>').replace(/<(\/?)button\b/gi, `<$1${element}`);
}
