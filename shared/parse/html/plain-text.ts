import { readPage } from './read-page.ts';

/** A metadata value as a reader sees it: markup and entities read, white space collapsed. */
export function plainText(value: string): string {
  return plainParagraphs(value).join(' ');
}

/** The same, one string a block or line. */
export function plainParagraphs(value: string): string[] {
  if (/<[a-z/!]|&[#a-z]/i.test(value)) {
    return readPage(value.replaceAll(/\n[^\S\n]*\n/g, '<br><br>')).blocks.map((block) => block.text);
  }
  return value
    .split(/\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
