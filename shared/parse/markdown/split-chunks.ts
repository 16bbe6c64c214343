/** Markdown to be parsed in one go, or text in which marks mean nothing. */
export interface MarkdownChunk {
  readonly text: string;
  readonly isPlain: boolean;
}

/** A chunk ends at the first empty line after this many characters, and at the first line end after the second many. */
const CHUNK = 2048;
const LONGEST_CHUNK = 4096;
/** More marks than this in one paragraph, or nesting on one line, is no writing of a newsroom: it is read as it stands. */
const MOST_MARKS = 300;
const MOST_NESTING = 12;
/** Characters after which marks are left as they stand: a book is no article, and parsing ten megabytes takes minutes. */
const MOST_PARSED = 400_000;
/** What a paragraph counts for beside its characters. */
const PARAGRAPH_COST = 20;
const FENCE = /^ {0,3}(?:```|~~~)/;
const MARKS = /[\\`*_{}[\]<>()#+!|~&-]/g;

/**
 * Parts Markdown into chunks that can be parsed one by one. The parser's time grows with the square of what it is
 * given at once, so that a hostile megabyte would take minutes: in chunks of a few kilobytes, cut between
 * paragraphs, time is linear. What only an attack would write, and what no article is long enough for, is plain text.
 */
export function splitChunks(body: string): MarkdownChunk[] {
  const chunks: MarkdownChunk[] = [];
  let chunk: string[] = [];
  let paragraph: string[] = [];
  let size = 0;
  let parsed = 0;
  let isFenced = false;
  const endChunk = () => {
    if (chunk.length > 0) chunks.push({ text: chunk.join('\n'), isPlain: false });
    chunk = [];
    size = 0;
  };
  const endParagraph = () => {
    if (paragraph.length === 0) return;
    const text = paragraph.join('\n');
    paragraph = [];
    parsed += text.length + PARAGRAPH_COST;
    if (parsed <= MOST_PARSED && !isWild(text)) return void chunk.push(text, '');
    endChunk();
    chunks.push({ text, isPlain: true });
  };
  for (const line of body.split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) isFenced = !isFenced;
    const isBlank = line.trim() === '';
    if (!isBlank) paragraph.push(line);
    size += line.length + 1;
    if (isBlank || size > LONGEST_CHUNK) endParagraph();
    if ((isBlank && !isFenced && size > CHUNK) || size > LONGEST_CHUNK) endChunk();
  }
  endParagraph();
  endChunk();
  return chunks;
}

/** Whether a paragraph holds more marks or nesting than writing has. */
function isWild(paragraph: string): boolean {
  const marks = paragraph.match(MARKS)?.length ?? 0;
  if (marks > MOST_MARKS && (marks * 8 > paragraph.length || marks > MOST_MARKS * 10)) return true;
  return paragraph.split('\n').some(isDeep);
}

/** Whether a line opens many quotations or lists at once. */
function isDeep(line: string): boolean {
  let openers = 0;
  for (let at = 0; at < line.length && openers <= MOST_NESTING; at += 1) {
    const character = line.charAt(at);
    if (
      character === '>' ||
      ((character === '-' || character === '+' || character === '*') && line.charAt(at + 1) === ' ')
    )
      openers += 1;
    else if (character !== ' ' && character !== '\t') break;
  }
  return openers > MOST_NESTING;
}
