import { findPhrases, PHRASE_KINDS, PHRASE_PLACE } from './find-phrases.ts';
import { firstRunOf } from './first-run-of.ts';
import { foldedWords } from './fold-text.ts';
import type { Page } from './page.ts';
import { COLUMNISTS, COMMENTS } from './page-names.ts';

const LONGEST_HEADING = 40;
const HEADING = /^h[2-5]$/;
const READ_ALSO = PHRASE_KINDS.indexOf('readAlso');
const TAGS = PHRASE_KINDS.indexOf('tags');

/**
 * Elements whose own first line says that they hold something else: readers' comments, other articles, the paper's columnists.
 * Where such a line stands amid what holds the headline, what follows it next.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 * @param isFrame 1 for each element that holds the headline
 */
export function boxesElsewhere(page: Page, headline: number, isFrame: Uint8Array): ReadonlySet<number> {
  const { elements, blocks } = page;
  const run = firstRunOf(page, headline) ?? -1;
  const boxes = new Set<number>();
  /** Where lines of one element lead away, what follows it is looked for once. */
  const followed = new Set<number>();
  for (const { text, element, linkCharacters } of blocks) {
    if (text.length > LONGEST_HEADING || linkCharacters * 2 > text.length) continue;
    const isBehind = (elements[element]?.firstRun ?? 0) > run;
    const isOfComments = COMMENTS.test(text);
    if (!isOfComments && !leadsAway(text, isBehind)) continue;
    let top = element;
    while (isAlone(page, top)) top = elements[top]?.parent ?? -1;
    const { tag = '', firstRun = 0, endRun = 0, parent = -1 } = elements[top] ?? {};
    if (isOfComments) {
      if (HEADING.test(tag)) boxes.add(parent);
      continue;
    }
    if (isFrame[parent] !== 1 && elements[parent]?.firstRun === firstRun) boxes.add(parent);
    else if (isBehind && !followed.has(top)) {
      followed.add(top);
      let next = top + 1;
      while ((elements[next]?.firstRun ?? Infinity) < endRun) next++;
      if (elements[next]?.parent === parent) boxes.add(next);
    }
  }
  return boxes;
}

/** True for an element that is all that its parent shows. */
function isAlone({ elements }: Page, index: number): boolean {
  const { parent = -1, firstRun, endRun } = elements[index] ?? {};
  const holder = elements[parent];
  return holder !== undefined && holder.firstRun === firstRun && holder.endRun === endRun;
}

function leadsAway(text: string, isBehind: boolean): boolean {
  const bare = text.replace(/(?<![\s:：.…])[\s:：.…]+$/u, '');
  if (isBehind && COLUMNISTS.test(bare)) return true;
  const places = findPhrases(foldedWords(bare));
  // "Related topics" are the article's own.
  return places[READ_ALSO] === PHRASE_PLACE.whole && places[TAGS] === PHRASE_PLACE.none;
}
