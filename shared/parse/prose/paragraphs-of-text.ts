/** Wires and mails break lines at 64 to 80 characters; a longer line was not broken for its width. */
const WIDEST_WRAP = 100;
const RAGGED = 6;
const INDENTED = /^(?: {2,8}|\t)\S/;

/**
 * The paragraphs of a plain text, lines that were broken only for their width joined again. An empty line or an
 * indented one starts a paragraph; so does a line after one that had room left for its first word.
 */
export function paragraphsOfText(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  const paragraphs: string[][] = [];
  let previous = '';
  for (const line of lines) {
    const current = paragraphs.at(-1);
    if (line !== '' && current !== undefined && continues(previous, line, width)) current.push(line.trim());
    else if (line !== '') paragraphs.push([line.trim()]);
    previous = line;
  }
  return paragraphs.map((pieces) => pieces.join(' ').replace(/\s+/g, ' ')).filter((paragraph) => !isRule(paragraph));
}

/** A line of nothing but marks (`* * *`, `___`), which parts a text as a rule does. */
function isRule(paragraph: string): boolean {
  return !/[\p{L}\p{N}\p{So}]/u.test(paragraph);
}

function continues(previous: string, line: string, width: number): boolean {
  if (previous === '' || width > WIDEST_WRAP || (INDENTED.test(line) && !INDENTED.test(previous))) return false;
  const firstWord = line.trimStart().split(' ', 1)[0] ?? '';
  return previous.length + 1 + firstWord.length > width - RAGGED;
}
