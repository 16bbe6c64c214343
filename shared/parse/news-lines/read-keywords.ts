/** Marks that newsrooms put between keywords. */
const SEPARATORS = /[,،;؛|•·、，；\t\n]| [/–—-] |\s#/u;
/** Chinese and Japanese put spaces between keywords alone. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EDGES = /^[\s#"'«»“”.\-–—]{1,8}|[\s"'«»“”.]{1,8}$/gu;

/**
 * A keyword line: separated keywords, or, when nothing separates them, the line as written.
 * One single word is a keyword.
 */
export function readKeywords(line: string): { keywords: string[]; keywordLine?: string } {
  const isSpaced = !SEPARATORS.test(line) && line.split(' ').every((word) => EAST_ASIAN.test(word));
  // Hashtags have no spaces: #pier_repairs.
  const isTagged = line.startsWith('#');
  const parts = line
    .split(isSpaced ? ' ' : SEPARATORS)
    .map((part) => (isTagged ? part.replaceAll('_', ' ') : part).replace(EDGES, ''))
    .filter((part) => part !== '');
  const [first, ...more] = parts;
  if (first === undefined) return { keywords: [] };
  if (more.length === 0 && first.includes(' ') && !isTagged) return { keywords: [], keywordLine: line.trim() };
  return { keywords: [...new Set(parts)] };
}
