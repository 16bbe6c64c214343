import { paragraphsOfMarkup } from '../feed/feed-text.ts';
import { rawField, textField } from '../json/json-fields.ts';
import { jsonNames } from '../json/json-names.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { paragraphsOfMarkdown } from '../markdown/paragraphs-of-markdown.ts';
import { cleanText } from '../prose/clean-text.ts';
import { rawPostFields } from './post-fields.ts';

const MARKDOWN = /^#{1,6} \S|\*\*[^\s*][^*\n]{0,200}\*\*|\]\(https?:/m;
const HTML = /<(?:p|div|br|h\d)\b/i;
/** What holds the words of a run of text. */
const RUN = ['text', 'value', 'content'];
/** Lists in lists are the deepest blocks that editors make; a deeper tree is made to exhaust its reader. */
const DEEPEST = 20;

/**
 * The paragraphs of a post: from markup or plain text, or from a tree of blocks such as Portable Text, Lexical, ProseMirror,
 * Slate, Editor.js and Contentful's rich text. Blocks without text of their own, such as pictures, are left out.
 *
 * @param field the field that is to be read for the text
 */
export function bodyOfPost(post: JsonObject, field: 'body' | 'abstract' = 'body'): string[] {
  const fields = rawPostFields(post);
  const texts = [...namesOf(field).map((name) => fields[name]), ...linesIn(fields)];
  const found = texts.map((text) => paragraphsOfBlocks(text, DEEPEST)).find((body) => body.length > 0) ?? [];
  if (field !== 'body') return found;
  const opening = namesOf('opening').flatMap((name) => paragraphsOfBlocks(fields[name], DEEPEST));
  // Some write the whole text again.
  return found[0] === opening[0] ? found : [...opening, ...found];
}

/** True where a field that may hold the text has words or blocks; an object that holds neither says of what kind the field is. */
export function hasBody(fields: JsonObject): boolean {
  const holders = [...jsonNames('text'), ...jsonNames('part')];
  const isBody = (value: Json): boolean =>
    typeof value === 'string'
      ? value.trim() !== ''
      : Array.isArray(value) || (isJsonObject(value) && holders.some((name) => name in value));
  return (
    linesIn(fields).length > 0 || [...namesOf('body'), ...namesOf('opening')].some((name) => isBody(fields[name] ?? ''))
  );
}

/** Texts as lists of their paragraphs; other services wrap their items under the same names. */
function linesIn(fields: JsonObject): Json[] {
  return jsonNames('lines')
    .map((name) => fields[name] ?? [])
    .filter((list) => Array.isArray(list) && typeof list[0] === 'string');
}

/** @param isInBlock whether the value stands in a block, where runs of text are one line, or is a list of blocks */
function paragraphsOfBlocks(value: Json | undefined, depth: number, isInBlock = false): string[] {
  if (typeof value === 'string') return paragraphsOfAnyText(value);
  if (depth === 0) return [];
  if (Array.isArray(value)) {
    const paragraphs =
      isInBlock && value.some(isRun)
        ? [cleanText(textIn(value, depth))]
        : value.flatMap((one) => paragraphsOfBlocks(one, depth - 1));
    return paragraphs.filter((paragraph) => paragraph !== '');
  }
  if (!isJsonObject(value) || isBeside(value)) return [];
  const text = rawField(value, ...jsonNames('text'));
  return text === undefined
    ? jsonNames('part').flatMap((name) =>
        paragraphsOfBlocks(value[name], depth - 1, name === 'content' || name === 'children'),
      )
    : paragraphsOfAnyText(text);
}

/** True for a block of no running text. */
function isBeside(block: JsonObject): boolean {
  return ['subtype', 'role', 'type', '_type'].some((kind) =>
    jsonNames('beside').includes(textField(block, kind)?.toLowerCase() ?? ''),
  );
}

/** The paragraphs of HTML, of Markdown where that shows itself, or of plain text. */
function paragraphsOfAnyText(text: string): string[] {
  const isMarkdown = MARKDOWN.test(text) && !HTML.test(text);
  return isMarkdown ? paragraphsOfMarkdown(text) : paragraphsOfMarkup(text);
}

/** True for a run of text within a line: it says that it is one, or nothing; a block with words of its own says what it is. */
function isRun(one: Json): boolean {
  if (!isJsonObject(one) || rawField(one, ...RUN) === undefined) return false;
  return /^(?:text|span)$/.test(textField(one, 'type', '_type', 'nodeType') ?? 'text');
}

/** The words of one line of a rich text: its runs and the links among them. */
function textIn(value: Json | undefined, depth: number): string {
  if (Array.isArray(value)) return value.map((one) => textIn(one, depth)).join('');
  if (!isJsonObject(value) || depth === 0) return '';
  return (
    rawText(value) +
    jsonNames('part')
      .map((name) => textIn(value[name], depth - 1))
      .join('')
  );
}

/** A run's words as they stand, since it may be nothing but a space. */
function rawText(run: JsonObject): string {
  return RUN.map((name) => run[name]).find((one) => typeof one === 'string') ?? '';
}
