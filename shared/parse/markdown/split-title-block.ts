import type { YamlFields } from './build-yaml.ts';

/** A text under a title block, and what the block says, by the names that front matters use. */
export interface TitleBlock {
  readonly fields: YamlFields;
  readonly body: string;
}

const OPENING = /^\s{0,20}%/;
const LONGEST_BLOCK = 20_000;
const MOST_FIELDS = 3;

/**
 * Parts a Markdown file into Pandoc's title block (`% title`, `% author; author`, `% date`, the last of which may be
 * missing) and its text, which an empty line parts; nothing when it opens with none. A line that begins with a space goes
 * on with the one before.
 */
export function splitTitleBlock(text: string): TitleBlock | undefined {
  const head = text.slice(0, LONGEST_BLOCK);
  const opening = OPENING.exec(head);
  if (opening === null) return undefined;
  const fields: string[][] = [];
  let at = opening[0].length - 1;
  for (;;) {
    const end = head.indexOf('\n', at);
    if (end < 0) return undefined;
    const line = head.slice(at, end).trimEnd();
    at = end + 1;
    if (line === '') break;
    if (line.startsWith('%')) fields.push([line.slice(1).trim()]);
    else if (/^[ \t]/.test(line)) fields.at(-1)?.push(line.trim());
    else return undefined;
  }
  const [title = [], authors = [], date = []] = fields;
  if (fields.length < 2 || fields.length > MOST_FIELDS || title[0] === '') return undefined;
  const names = authors.flatMap((line) => line.split(';')).map((name) => name.trim());
  return {
    fields: { title: title.join(' '), authors: names.filter((name) => name !== ''), date: date.join(' ') },
    body: text.slice(at),
  };
}
