import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { presentText } from '../prose/present-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { paragraphsOfMarkedText } from '../xml/paragraphs-of-marked-text.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { rawTextOf, textOf, type XmlElement } from '../xml/xml-element.ts';

const LOOKS_LIKE_HTML = /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/** Tags of paragraphs in escaped form: prose that is about HTML shows few of those, and none that closes. */
const ESCAPED_BLOCK = /&lt;(?:\/(?:p|div|ul|ol|h[1-6]|blockquote|table)|br ?\/?)&gt;/i;
const SECTION_START = '<![CDATA[';
const SECTION_END = ']]>';
const LONGEST_ADDED = 500;
const syndicationLines = dataTable(new URL('./data/syndication-lines.tsv', import.meta.url), (bytes) => {
  const rows = parseRows(bytes);
  return {
    readMore: new Set(rows.flatMap((row) => (row[0] === 'more' ? wordsOf(row).map(foldWords) : []))),
    instructions: new Set(rows.flatMap((row) => (row[0] === 'instruction' ? wordsOf(row) : []))),
    added: rows.flatMap(([kind, opening = '', inside]) =>
      kind === 'added' ? [[`${opening} `, ` ${inside} `] as const] : [],
    ),
  };
});
/** A link behind the last sentence, in one line with it. */
const SENTENCES_AND_LINK = /^(.*[.!?؟…।。۔]) ?([^.!?؟…।。۔]{4,40}[.…\s]{0,4})$/u;
/** What services put where they cut a text: `[+559 chars]` */
const CUT_MARK = /\s?\[\+\d{1,6} [a-z]{2,12}\]$/;
const READ_MORE_MARKS = /^[\s.…[\]()»›→<>]{1,8}|[\s.…[\]()»›→<>]{1,8}$/g;

/** The paragraphs of a field that holds HTML as text, markup inline, or plain text, as feeds mix them. */
export function paragraphsOfField(field: XmlElement | undefined): string[] {
  if (field === undefined) return [];
  if (field.children.some((node) => typeof node !== 'string')) return withoutSyndicationLine(paragraphsOf(field));
  return paragraphsOfMarkup(rawTextOf(field));
}

/** The paragraphs of a text that may be HTML or plain, without the last line that publishing systems add. */
export function paragraphsOfMarkup(written: string): string[] {
  const text = withoutSectionMarks(written);
  const paragraphs = LOOKS_LIKE_HTML.test(text) ? paragraphsOfHtml(text) : paragraphsOfText(text);
  return withoutSyndicationLine(paragraphs);
}

/** The paragraphs of HTML that was escaped once or, as some systems do, twice. */
function paragraphsOfHtml(html: string): string[] {
  return paragraphsOfMarkedText(unescapeOnce(html));
}

/** Markup whose tags are all escaped, with its tags as tags; any other as it is. */
export function unescapeOnce(html: string): string {
  return !html.includes('<') && ESCAPED_BLOCK.test(html) ? rawTextOf(readLooseHtml(html)) : html;
}

/** A text without the marks of a CDATA section around it, which some programs escape with it. */
function withoutSectionMarks(text: string): string {
  const trimmed = text.trim();
  const isSection = trimmed.startsWith(SECTION_START) && trimmed.endsWith(SECTION_END);
  return isSection ? trimmed.slice(SECTION_START.length, -SECTION_END.length) : text;
}

function withoutSyndicationLine(paragraphs: string[]): string[] {
  const last = paragraphs.at(-1)?.replace(CUT_MARK, '');
  const isAdded =
    last !== undefined &&
    last.length < LONGEST_ADDED &&
    (isReadMore(last) ||
      syndicationLines().added.some(([opening, inside]) => last.startsWith(opening) && last.includes(inside)));
  if (isAdded || last === undefined) return isAdded ? paragraphs.slice(0, -1) : paragraphs;
  const [, sentences = '', link = ''] = SENTENCES_AND_LINK.exec(last) ?? [];
  return [...paragraphs.slice(0, -1), isReadMore(link) ? sentences : last];
}

function isReadMore(line: string): boolean {
  return syndicationLines().readMore.has(foldWords(line.replace(READ_MORE_MARKS, '')));
}

/** A field as one line of plain text, markup and entities resolved. */
export function lineOf(field: XmlElement | undefined): string | undefined {
  if (field === undefined) return undefined;
  return lineOfMarkup(textOf(field));
}

/** A text that may be HTML as one line of plain text. */
export function lineOfMarkup(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = withoutSectionMarks(written);
  return LOOKS_LIKE_HTML.test(text) ? textOf(readLooseHtml(text)) : presentText(text);
}

/** True for a category by which a feed tells the service that reads it what to do with an item. */
export function isInstruction(category: string): boolean {
  return syndicationLines().instructions.has(category.toLowerCase());
}
