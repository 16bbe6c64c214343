/** One to five words, each end with a capital where the script has them: particles such as "van der" stand between. */
export function isNameShaped(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5) return false;
  return words.length === 1 || (!/^\p{Ll}/u.test(words[0] ?? '') && !/^\p{Ll}/u.test(words.at(-1) ?? ''));
}
