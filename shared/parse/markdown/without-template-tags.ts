/** Short codes and tags of site generators (Hugo, Liquid, Kramdown), which they replace when they show a page. */
const TEMPLATE_TAG = /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\{:[^{}\n]{0,200}\}/g;

/** `## History {#history .wide}` */
const ATTRIBUTES = /\{[#.][\w-][^{}\n]{0,200}\}(?=[ \t]{0,9}\r?$)/gm;

/** What MDX takes from other files and gives to its page, on top of the text. */
const MODULE_LINE = /^(?:import [^\n]{0,400}['"][^'"\n]{1,300}['"];?|export (?:const|let|default|function)\b[^\n]*)$/;

/** Footnotes, and the marks that point at them. */
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:[^\n]{0,4000}|\[\^[^\]\s]{1,40}\]/gm;

/**
 * Markdown without tags of site generators, attributes, footnotes and MDX's imports; what stands between two tags is
 * text and stays.
 */
export function withoutTemplateTags(markdown: string): string {
  return withoutModuleLines(markdown).replace(TEMPLATE_TAG, '').replace(ATTRIBUTES, '').replace(FOOTNOTE, '');
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
