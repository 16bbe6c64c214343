/** Short codes and tags of site generators (Hugo, Liquid, Kramdown), which they replace when they show a page. */
const TEMPLATE_TAG = /\{\{[^{}]{0,400}\}\}|\{%[^{}%]{0,400}%\}|\{:[^{}\n]{0,200}\}/g;

/** Footnotes, and the marks that point at them. */
const FOOTNOTE = /^\[\^[^\]\s]{1,40}\]:[^\n]{0,4000}|\[\^[^\]\s]{1,40}\]/gm;

/** Markdown without tags of site generators and footnotes; what stands between two tags is text and stays. */
export function withoutTemplateTags(markdown: string): string {
  return markdown.replace(TEMPLATE_TAG, '').replace(FOOTNOTE, '');
}
