/** Short codes and tags of site generators (Hugo, Liquid, Kramdown), which they replace when they show a page. */
const TEMPLATE_TAG = /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\{:[^{}\n]{0,200}\}/g;

/** `## History {#history .wide}` */
const ATTRIBUTES = /\{[#.][\w-][^{}\n]{0,200}\}(?=[ \t]{0,9}\r?$)/gm;

/** What MDX takes from other files and gives to its page, on top of the text. */
const MODULE_LINE = /^(?:import [^\n]{0,400}['"][^'"\n]{1,300}['"];?|export (?:const|let|default|function)\b[^\n]*)$/;

/** What MDX and Obsidian put where a reader sees no text: a component alone on its line, a block's own mark. */
const SILENT = /^[ \t]{0,9}<\/?[A-Z][a-z][^\n]{0,400}>[ \t]{0,9}\r?$| \^[\w-]{1,40}[ \t]{0,9}\r?$/gm;

/** Footnotes, and the marks that point at them. */
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:[^\n]{0,4000}(?:\n(?: {4}|\t)[^\n]{0,4000})*|\[\^[^\]\s]{1,40}\]/gm;

/** Fences of blocks (`::: note`), marks of notes (`[!NOTE]`) and of tasks (`- [x]`). */
const MARKS = /^:{3,}[^\n]{0,200}$|(?<=^>[ \t]{0,3})\[![\w-]{1,20}\][+-]?|(?<=^[ \t]{0,20}[-*+] )\[[ xX]\] /gm;
/** `~~struck~~`, `==marked==` */
const STYLED = /(~~|==)(?=\S)([^~=\n]{1,400})\1/g;
/** `[[Page]]`, `[[Page|as shown]]`, and `![[file]]`, which shows a file. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\]/g;

/**
 * Markdown without tags of site generators, attributes, footnotes, MDX's imports and the marks of its dialects; what
 * stands between two tags or marks is text and stays.
 */
export function withoutTemplateTags(markdown: string): string {
  return withoutModuleLines(markdown)
    .replace(TEMPLATE_TAG, '')
    .replace(ATTRIBUTES, '')
    .replace(FOOTNOTE, '')
    .replace(SILENT, '')
    .replace(MARKS, '')
    .replace(STYLED, '$2')
    .replace(WIKI_LINK, (_, embeds: string, page: string, shown?: string) => (embeds === '' ? (shown ?? page) : ''));
}

function withoutModuleLines(markdown: string): string {
  let at = 0;
  for (;;) {
    const end = markdown.indexOf('\n', at);
    const line = markdown.slice(at, end < 0 ? undefined : end).trim();
    if (end < 0 || (line !== '' && !MODULE_LINE.test(line))) return markdown.slice(at);
    at = end + 1;
  }
}
