/** Byte order marks, bidi controls, soft hyphens and other marks that a reader does not see. ZWNJ stays: Persian spells with it. */
const INVISIBLE = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Arabic letters in the forms that they take in print, which what is copied out of a PDF has for letters. */
const PRINTED_FORMS = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]+/g;
/** White space that is not one space already. */
const SPACES = /[\s\u0085]{2,}|[\u0085]|[^\S ]/g;

/** One line of text as it is kept: single spaces, letters, no control characters, nothing invisible, well-formed UTF-16. */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(PRINTED_FORMS, (letters) => letters.normalize('NFKC'))
    .replace(SPACES, ' ')
    .trim();
}
