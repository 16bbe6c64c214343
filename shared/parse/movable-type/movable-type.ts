import { readPost } from '../cms-json/read-post.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { draftsOfItems } from '../feed/drafts-of-items.ts';
import { paragraphsOfMarkup } from '../feed/feed-text.ts';
import type { Format, ParseContext } from '../format.ts';
import type { YamlValue } from '../markdown/build-yaml.ts';
import { paragraphsOfMarkdown } from '../markdown/paragraphs-of-markdown.ts';

const HEAD = 8192;
const OPENING = /^(?:[A-Z][A-Z ]{2,24}:[^\n]*\n){1,40}-----\r?\nBODY:/;
const ENTRY_END = /^-{8}[ \t]*\r?$/m;
const SECTION_END = /^-{5}[ \t]*\r?$/m;
const FIELD = /^([A-Z][A-Z ]{2,24}):\s*(\S[\s\S]*)$/;
/** Days are written as in America. */
const DAY = /^(\d\d)\/(\d\d)\/(\d{4})/;

/**
 * The text export of Movable Type and its kin (TypePad, Hatena): entries of fields and texts, parted by rules. What readers
 * wrote beside them is left out.
 */
export const movableType: Format = {
  name: 'movable-type',
  recognises: ({ text }) => text !== undefined && OPENING.test(text.slice(0, HEAD)),
  parse: ({ text = '' }, context) => {
    const entries = text.split(ENTRY_END).filter((entry) => entry.trim() !== '');
    return draftsOfItems(entries, (entry) => readEntry(entry, context), context);
  },
};

function readEntry(entry: string, context: ParseContext): FoundFields {
  const [head = '', ...sections] = entry.split(SECTION_END);
  const fields: Record<string, YamlValue> = {};
  for (const written of [...head.split('\n'), ...sections]) {
    const [, name = '', value = ''] = FIELD.exec(written.trim()) ?? [];
    const before = fields[name.toLowerCase()];
    fields[name.toLowerCase()] = before === undefined ? value : [before, value].flat();
  }
  const text = (name: string): string => String(fields[name] ?? '');
  const isMarkdown = text('convert breaks').startsWith('markdown');
  const body = [text('body'), text('extended body')].flatMap((part) =>
    isMarkdown ? paragraphsOfMarkdown(part) : paragraphsOfMarkup(part),
  );
  const tags = text('tags').replaceAll('"', '');
  return readPost({ ...fields, tags, date: text('date').replace(DAY, '$3-$1-$2') }, body, context);
}
