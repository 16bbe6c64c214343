import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { Format, ParseContext } from '../format.ts';
import { labelKindOf } from '../labels/read-label.ts';
import { isHashtags } from '../news-lines/tail-lines.ts';
import { findTextKind } from '../opening/find-text-kind.ts';
import { readTextDrafts } from '../plain-text/read-text-drafts.ts';
import { readFrontMatterFields } from './front-matter-fields.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { splitMetadataLines } from './split-metadata-lines.ts';
import { splitTitleBlock, type TitleBlock } from './split-title-block.ts';
import { toMarkdownBlocks } from './to-markdown-blocks.ts';
import { withoutTemplateTags } from './without-template-tags.ts';

const HEADING_FIRST = /^\s{0,50}#{1,2} \S/;
const UNDERLINED_FIRST = /^\s{0,50}\S[^\r\n]{0,250}\r?\n={3,250}[ \t]{0,9}\r?\n/;
/** In Markdown there is one title; more such rules part a bulletin. */
const UNDERLINES = /^={3,250}[ \t]{0,9}\r?$/gm;
const LABELLED_LINE = /^([^\s:#][^:\n]{1,40}): [^\n]{1,300}$/gm;
const HEAD = 2000;
const MARKDOWN_KEY = /\.(?:md|markdown|mdown)$/i;

/**
 * Markdown, with front matter (YAML, TOML or JSON) as site generators and newsrooms write it, with Pandoc's title block
 * or MultiMarkdown's lines, or with a heading on top.
 */
export const markdown: Format = {
  name: 'markdown',

  recognises({ text }, { key }) {
    if (text === undefined) return false;
    if (splitFrontMatter(text) !== undefined || splitTitleBlock(text) !== undefined) return true;
    const isUnderlined = UNDERLINED_FIRST.test(text.slice(0, 600)) && text.match(UNDERLINES)?.length === 1;
    const opens = HEADING_FIRST.test(text.slice(0, 100)) || isUnderlined;
    return opens || (MARKDOWN_KEY.test(key) && findTextKind(text) === 'prose');
  },

  parse({ text = '' }, context) {
    const parts = splitFrontMatter(text);
    const titled = parts === undefined ? titleBlockOf(text, context) : undefined;
    const told = parts === undefined ? titled?.fields : readFrontMatter(parts);
    const fields = told === undefined ? {} : readFrontMatterFields(told, context);
    const blocks = toMarkdownBlocks(withoutTemplateTags(parts?.body ?? titled?.body ?? withPartedLabels(text)));
    const [first] = blocks;
    const isTitle = first?.heading !== undefined && (fields.headline === undefined || first.text === fields.headline);
    const headline = fields.headline ?? (isTitle ? first?.text : undefined);
    const body = blocks.slice(isTitle ? 1 : 0).map((block) => block.text);
    if (headline === undefined && body.length === 0 && fields.identity === undefined) {
      throw new NewsdropError('empty', 'The Markdown file holds no title and no text.');
    }
    // What no front matter says may stand in the text, in lines with labels and others.
    if (told === undefined) return readTextDrafts(body, headline, context);
    return [draftOf(settleText({ ...fields, headline, body: body.filter((paragraph) => !isHashtags(paragraph)) }))];
  },
};

/** A text in which each line with a label on top is a paragraph, where Markdown takes lines without a blank one for one. */
function withPartedLabels(text: string): string {
  const parted = text
    .slice(0, HEAD)
    .replace(LABELLED_LINE, (line, label) => (labelKindOf(label) === undefined ? line : `${line}\n`));
  return parted + text.slice(HEAD);
}

/** Lines of metadata without fences are Markdown's only in a file that is named so. */
function titleBlockOf(text: string, { key }: ParseContext): TitleBlock | undefined {
  return splitTitleBlock(text) ?? (MARKDOWN_KEY.test(key) ? splitMetadataLines(text) : undefined);
}
