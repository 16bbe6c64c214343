/** How many may stand behind a stop. */
const MARKS_BEHIND = 4;
/** Stops of any script. */
export const SENTENCE_ENDS = '.!?…。！？؟۔।॥։።။។';
/** A stop, then closing quotation marks, brackets and white space. */
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}][\\p{Pe}\\p{Pf}"'\\s]{0,4}$`, 'u');

/** True for a text that ends as a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-MARKS_BEHIND - 1));
}
