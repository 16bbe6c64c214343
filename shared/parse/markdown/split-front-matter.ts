/** A Markdown file in its two parts. */
export interface FrontMatter {
  /** The YAML between the fences. */
  readonly yaml: string;
  readonly body: string;
}

const LONGEST_FRONT_MATTER = 65_536;
const OPENING = /^\s{0,20}---[ \t]{0,20}(?:ya?ml)?[ \t]{0,20}\r?\n/;
const CLOSING = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;
const FIRST_FIELD = /^(?:[ \t]*(?:#[^\n]*|\r?)\n)*(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:|---|\.\.\.)/u;

/** Parts a Markdown file into its YAML front matter and its body; nothing when it opens with none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const opening = OPENING.exec(text.slice(0, 200));
  if (opening === null) return undefined;
  // The line end before the closing fence may be the opening fence's own.
  const from = opening[0].length - 1;
  const head = text.slice(from, from + LONGEST_FRONT_MATTER);
  const closing = CLOSING.exec(head);
  if (closing === null || !FIRST_FIELD.test(head.slice(1, 4000))) return undefined;
  return {
    yaml: head.slice(1, Math.max(1, closing.index)),
    body: text.slice(from + closing.index + closing[0].length),
  };
}
