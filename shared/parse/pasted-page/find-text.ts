/** From here on a line is taken for the article's. */
export const CHOSEN = 0.5;
/** Where this many lines between are none of the article's, another text begins. */
const GAP = 15;

/**
 * Where the longest passage of lines that were taken for the article's begins; -1 where there is none.
 *
 * @param opinions how likely each line belongs to the article's text, 0 to 1
 */
export function findText(lines: readonly string[], opinions: Float32Array): number {
  let best = -1;
  let most = 0;
  let start = -1;
  let last = -1;
  let size = 0;
  opinions.forEach((opinion, at) => {
    if (opinion < CHOSEN) return;
    if (start < 0 || at - last > GAP) [start, size] = [at, 0];
    last = at;
    size += lines[at]?.length ?? 0;
    if (size > most) [best, most] = [start, size];
  });
  return best;
}
