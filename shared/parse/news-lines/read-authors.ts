import type { Author } from '../../article/article.ts';
import { cleanText } from '../prose/clean-text.ts';
import { AGENCIES } from './agencies.ts';

/** Words that open a byline, and the words that join two names, by language. */
const BYLINE_OPENERS =
  /^(?:by|written by|reporting by|par|por|von|di|a cura di|door|av|af|oleh|автор:?|текст:?|كتبت?|بقلم|إعداد|מאת|نویسنده|گزارش از)\s*[:：-]?\s+(?=\S)/iu;
const JOINERS = /\s*[,،;؛|/&]\s*|\s+(?:and|et|und|y|e|en|och|og|ja|dan|ve|и|і|i|و|ו|and with)\s+|\s+و(?=\p{L}{3})/iu;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-\u200c]*(?: [\p{L}\p{M}'’.\-\u200c]+){0,5}$/u;
const LONGEST_BYLINE = 90;
const LONGEST_NAME = 80;

/**
 * The names of a byline or an author field, without `By`. A name as long as a sentence is none; an agency beside a
 * person is whom the person works for.
 */
export function readAuthors(text: string): Author[] {
  const parts = cleanText(text).replace(BYLINE_OPENERS, '').split(JOINERS);
  const names = [...new Set(parts.map(cleanText).filter((name) => name !== '' && name.length <= LONGEST_NAME))];
  const people = names.filter((name) => !AGENCIES.includes(name));
  return (people.length > 0 ? people : names).map((name) => ({ name }));
}

/** The authors of a line that is a byline and nothing else (`By Jane Doe and John Roe`), or nothing. */
export function readByline(line: string): Author[] | undefined {
  if (line.length > LONGEST_BYLINE || /[.!?؟:]$/u.test(line)) return undefined;
  const opener = BYLINE_OPENERS.exec(line);
  if (opener === null) return undefined;
  const authors = readAuthors(line);
  const areNames = authors.length > 0 && authors.length <= 4 && authors.every(({ name }) => isName(name));
  return areNames ? authors : undefined;
}

function isName(name: string): boolean {
  if (!NAME.test(name)) return false;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length;
  return capitals >= 2;
}
