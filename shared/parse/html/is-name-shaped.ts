/** Scripts that write names without spaces. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・·]{2,12}$/u;

/** True for a name that is more than one word, in scripts that part words. */
export function isFullName(name: string): boolean {
  return name.includes(' ') || UNSPACED.test(name);
}

/** One to five words, each end with a capital where the script has them: particles such as "van der" stand between. */
export function isNameShaped(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5) return false;
  return words.length === 1 || (!/^\p{Ll}/u.test(words[0] ?? '') && !/^\p{Ll}/u.test(words.at(-1) ?? ''));
}
