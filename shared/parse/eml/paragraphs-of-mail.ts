import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';

/** RFC 3676, 4.3: the line that parts a mail's signature from its text. */
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n/;

/** The paragraphs of a mail's plain text, its signature left out. */
export function paragraphsOfMail(text: string): string[] {
  const [body = ''] = text.split(SIGNATURE, 1);
  return paragraphsOfText(body);
}
