import { splitHead } from './split-head.ts';
import type { TitleBlock } from './split-title-block.ts';

const FIELD = /^([A-Za-z][A-Za-z_-]{0,30}): *(\S.*)?$/;
const FEWEST_FIELDS = 2;

/**
 * Parts a Markdown file into the lines of metadata that MultiMarkdown and many generators let stand on top without
 * fences (`Title: …`, `Date: …`), which an empty line parts from the text, and its text; nothing where no title is
 * among them. A line that is indented goes on with the one before.
 */
export function splitMetadataLines(text: string): TitleBlock | undefined {
  const head = splitHead(text);
  if (head === undefined) return undefined;
  const fields = new Map<string, string>();
  let name = '';
  for (const line of head.lines) {
    const [, field, value = ''] = FIELD.exec(line) ?? [];
    const isContinued = field === undefined && name !== '' && /^[ \t]/.test(line);
    if (field === undefined && !isContinued) return undefined;
    name = field?.toLowerCase() ?? name;
    fields.set(name, isContinued ? `${fields.get(name)} ${line.trim()}` : value);
  }
  if (fields.size < FEWEST_FIELDS || !fields.has('title')) return undefined;
  return { fields: Object.fromEntries(fields), body: head.body };
}
