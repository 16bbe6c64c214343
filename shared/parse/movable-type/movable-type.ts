import { readPost } from '../cms-json/read-post.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { draftsOfItems } from '../feed/drafts-of-items.ts';
import { paragraphsOfMarkup } from '../feed/feed-text.ts';
import type { Format, ParseContext } from '../format.ts';
import type { YamlValue } from '../markdown/build-yaml.ts';
import { toMarkdownBlocks } from '../markdown/to-markdown-blocks.ts';

const HEAD = 8192;
const OPENING = /^(?:[A-Z][A-Z ]{2,24}:[^\n]*\n){1,40}-----\r?\nBODY:/;
const ENTRY_END = /^-{8}[ \t]*\r?$/m;
const SECTION_END = /^-{5}[ \t]*\r?$/m;
const FIELD = /^([A-Z][A-Z ]{2,24}): *(\S.*)$/;
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
  const [head = '', ...sections] = entry.split(SECTION_END).map((section) => section.trim());
  const textOf = (name: string): string =>
    sections.find((section) => section.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';
  const values = (name: string): string[] =>
    head.split('\n').flatMap((line) => {
      const [, field, value = ''] = FIELD.exec(line) ?? [];
      return field === name ? [value.trim()] : [];
    });
  const fields: Record<string, YamlValue> = {
    title: values('TITLE')[0] ?? '',
    author: values('AUTHOR')[0] ?? '',
    slug: values('BASENAME')[0] ?? '',
    url: values('UNIQUE URL')[0] ?? '',
    status: values('STATUS')[0] ?? '',
    date: values('DATE')[0]?.replace(DAY, '$3-$1-$2') ?? '',
    category: values('CATEGORY'),
    tags: [...values('TAGS'), textOf('KEYWORDS')]
      .flatMap((list) => list.split(','))
      .map((tag) => tag.replaceAll('"', '')),
    excerpt: textOf('EXCERPT'),
  };
  const isMarkdown = /markdown/.test(values('CONVERT BREAKS')[0] ?? '');
  const body = [textOf('BODY'), textOf('EXTENDED BODY')].flatMap((text) =>
    isMarkdown ? toMarkdownBlocks(text).map((block) => block.text) : paragraphsOfMarkup(text),
  );
  return readPost(fields, body, context);
}
