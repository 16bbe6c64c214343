/** `🔹 `, `▪️ `; signs of rights are pictures to Unicode, too. */
const ORNAMENT = /^(?:(?![©®™])\p{Extended_Pictographic}\uFE0F?\s*)+(?=\S)/u;

/** A paragraph without the pictures that messengers' channels put in front of each of theirs. */
export function withoutOrnament(paragraph: string): string {
  return paragraph.replace(ORNAMENT, '');
}
