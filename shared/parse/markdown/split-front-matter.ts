/** The languages in which site generators write what they say of a page. */
export type FrontMatterLanguage = 'yaml' | 'toml' | 'json';

/** A Markdown file in its two parts. */
export interface FrontMatter {
  readonly language: FrontMatterLanguage;
  /** What stands between the fences; for JSON without one, the object. */
  readonly head: string;
  readonly body: string;
}

interface Fence {
  readonly language: FrontMatterLanguage;
  readonly opening: RegExp;
  readonly closing: RegExp;
  /** What the head must begin with: a rule between paragraphs is written like a fence. */
  readonly start: RegExp;
}

const LONGEST_FRONT_MATTER = 65_536;
const DASHES = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/;
const FENCES: readonly Fence[] = [
  {
    language: 'yaml',
    opening: /^\s{0,20}---[ \t]{0,20}(?:ya?ml|js)?[ \t]{0,20}\r?\n/,
    closing: DASHES,
    start:
      /^(?:[ \t]*(?:#[^\n]*|\r?)\n)*(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*:|---|\.\.\.|\{\s{0,20}["']?\w{1,40}["']?:)/u,
  },
  {
    language: 'toml',
    opening: /^\s{0,20}(?:\+\+\+|---[ \t]{0,20}toml)[ \t]{0,20}\r?\n/,
    closing: /\r?\n(?:\+\+\+|---)[ \t]{0,20}(?:\r?\n|$)/,
    start: /^(?:[ \t]*(?:#[^\n]*|\r?)\n)*(?:\[|["']?[\p{L}_][\p{L}\p{N}_.-]{0,60}["']?[ \t]*=|\+\+\+)/u,
  },
  { language: 'json', opening: /^\s{0,20}---[ \t]{0,20}json[ \t]{0,20}\r?\n/, closing: DASHES, start: /^\s{0,20}\{/ },
];
const UNOPENED =
  /^\ufeff?((?=title:|layout:|date:)(?:[a-z][\w-]{0,30}:[^\n]{0,1000}\n(?:[ \t]{0,9}- [^\n]{0,200}\n){0,40}){2,40})---[ \t]{0,9}\r?\n/;
const JSON_START = /^\s{0,20}\{[ \t]{0,20}\r?\n/;
const JSON_END = /\r?\n\}[ \t]{0,20}(?:\r?\n|$)/;

/** Parts a Markdown file into its front matter and its body; nothing when it opens with none. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  for (const fence of FENCES) {
    const parts = splitAt(text, fence);
    if (parts !== undefined) return parts;
  }
  return splitJson(text) ?? splitUnopened(text);
}

/** Fields with no fence above them, as Hexo takes them. */
function splitUnopened(text: string): FrontMatter | undefined {
  const head = UNOPENED.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (head?.[1] === undefined) return undefined;
  return { language: 'yaml', head: head[1], body: text.slice(head[0].length) };
}

function splitAt(text: string, { language, opening, closing, start }: Fence): FrontMatter | undefined {
  const opened = opening.exec(text.slice(0, 200));
  if (opened === null) return undefined;
  // The line end before the closing fence may be the opening fence's own.
  const from = opened[0].length - 1;
  const head = text.slice(from, from + LONGEST_FRONT_MATTER);
  const closed = closing.exec(head);
  if (closed === null || !start.test(head.slice(1, 4000))) return undefined;
  return {
    language,
    head: head.slice(1, Math.max(1, closed.index)),
    body: text.slice(from + closed.index + closed[0].length),
  };
}

/** An object in front of the text, without fences. What is an object and nothing else is a file of JSON. */
function splitJson(text: string): FrontMatter | undefined {
  if (!JSON_START.test(text.slice(0, 200))) return undefined;
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  const end = JSON_END.exec(head);
  if (end === null) return undefined;
  const body = text.slice(end.index + end[0].length);
  return body.trim() === '' ? undefined : { language: 'json', head: head.slice(0, end.index + end[0].length), body };
}
