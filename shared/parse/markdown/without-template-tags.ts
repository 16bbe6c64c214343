/** Short codes and tags of site generators (Hugo, Liquid, Kramdown), which they replace when they show a page. */
const TEMPLATE_TAG = /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\{:[^{}\n]{0,200}\}/g;

/** Markdown without the tags of site generators; what stands between two of them is text and stays. */
export function withoutTemplateTags(markdown: string): string {
  return markdown.includes('{') ? markdown.replace(TEMPLATE_TAG, '') : markdown;
}
