import { accept, type Reading, refuse } from './reading.ts';

/** Which tags a list asks for: any tag of each group of `allOf`, and none of `noneOf`. Sorted, without repeats. */
export interface TagExpression {
  readonly allOf: readonly (readonly string[])[];
  readonly noneOf: readonly string[];
}

/** Each alternative is a partition to read in every language, so a list may name only so many tags. */
export const MAX_TAGS = 10;

const MAX_TAG_LENGTH = 200;
const TAG_ID = /^[a-z][a-z0-9-]*:\P{Cc}+$/u;

/**
 * Reads `a,b` (both), `a|b` (either, binding closer than the comma) and `-c` (not), as the Guardian's API writes them.
 * A comma, bar or percent sign inside an id is written `%2C`, `%7C`, `%25` in the expression itself, so once more
 * encoded in a URL. Ids are read in Unicode's NFC. Two expressions that ask for the same read as the same value.
 */
export function parseTagExpression(expression: string): Reading<TagExpression> {
  const terms = expression.split(',').map((term) => term.trim());
  const groups: string[][] = [];
  const noneOf: string[] = [];
  let count = 0;
  for (const term of terms) {
    const excluded = term.startsWith('-');
    const ids = (excluded ? term.slice(1) : term).split('|').map(readTagId);
    const wrong = ids.find((id) => id.length > MAX_TAG_LENGTH || !TAG_ID.test(id));
    if (wrong !== undefined) return refuse(`must hold tag ids such as place:IR, not ${JSON.stringify(wrong)}`);
    if (excluded && ids.length > 1) return refuse('cannot exclude one of several tags: write -a,-b instead of -a|b');
    count += ids.length;
    if (excluded) noneOf.push(...ids);
    else groups.push(sortUnique(ids));
  }
  if (count > MAX_TAGS) return refuse(`must name at most ${MAX_TAGS} tags, not ${count}`);
  return accept({ allOf: sortUniqueGroups(groups), noneOf: sortUnique(noneOf) });
}

function readTagId(text: string): string {
  return text
    .trim()
    .replace(/%(?:25|2C|7C)/gi, decodeURIComponent)
    .normalize('NFC');
}

function sortUnique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function sortUniqueGroups(groups: readonly string[][]): string[][] {
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group);
}
