import type { YamlFields } from './build-yaml.ts';
import { splitHead } from './split-head.ts';

/** A text under a title block, and what the block says, by the names that front matters use. */
export interface TitleBlock {
  readonly fields: YamlFields;
  readonly body: string;
}

const OPENING = /^\s{0,20}%/;
const MOST_FIELDS = 3;

/**
 * Parts a Markdown file into Pandoc's title block (`% title`, `% author; author`, `% date`, the last of which may be
 * missing) and its text, which an empty line parts; nothing when it opens with none. A line that begins with a space goes
 * on with the one before.
 */
export function splitTitleBlock(text: string): TitleBlock | undefined {
  const opening = OPENING.exec(text);
  const head = opening === null ? undefined : splitHead(text, opening[0].length - 1);
  if (head === undefined) return undefined;
  const fields: string[][] = [];
  for (const line of head.lines) {
    if (line.startsWith('%')) fields.push([line.slice(1).trim()]);
    else if (/^[ \t]/.test(line)) fields.at(-1)?.push(line.trim());
    else return undefined;
  }
  const [title = [], authors = [], date = []] = fields;
  if (fields.length < 2 || fields.length > MOST_FIELDS || title[0] === '') return undefined;
  const names = authors.flatMap((line) => line.split(';')).map((name) => name.trim());
  return {
    fields: { title: title.join(' '), authors: names.filter((name) => name !== ''), date: date.join(' ') },
    body: head.body,
  };
}
