const SENTENCE_END = /[.!?…。！？؟۔।։]["'”’»)\]】」』]{0,3}$/u;

/** True when a line ends as a sentence does, in any script. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-6));
}
