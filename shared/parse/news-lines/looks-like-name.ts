const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-\u200c]*(?: [\p{L}\p{M}'’.\-\u200c]+){1,4}$/u;
const FEWEST_CAPITALS = 2;

/** True for two to five words of which two begin with a capital, where the script has any. */
export function looksLikeName(text: string): boolean {
  if (!NAME.test(text)) return false;
  return text.split(' ').filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length >= FEWEST_CAPITALS;
}
