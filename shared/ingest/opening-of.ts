/**
 * UTF-16 units of an article that are tagged and summarised: a long feature ten times over. The rest is kept, but what
 * an article is about shows long before, and a file that is one giant text must not hold up its whole batch.
 */
const READ_LIMIT = 200_000;
/** What a paragraph costs at least, in the same units: reading a hundred thousand single letters takes as long. */
const LEAST_COST = 20;

/** The paragraphs of a body as far as they are tagged and summarised: places and offsets in them are those of the body. */
export function openingOf(body: readonly string[]): readonly string[] {
  const opening: string[] = [];
  let left = READ_LIMIT;
  for (const paragraph of body) {
    if (left <= 0) break;
    opening.push(paragraph.slice(0, left));
    left -= Math.max(paragraph.length, LEAST_COST);
  }
  return opening;
}
