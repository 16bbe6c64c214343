import { unescapeOnce } from '../feed/feed-text.ts';
import { objectsField, rawField, textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { cleanText } from '../prose/clean-text.ts';
import { joinWrappedLines } from '../prose/join-wrapped-lines.ts';
import { toTextLines } from '../prose/to-text-lines.ts';
import { marksParagraphs, paragraphsOfMarkedText } from '../xml/paragraphs-of-marked-text.ts';

/** One of the texts of an item: its role or the suffix of its field's name, its media type, and the text. */
interface RoledText {
  readonly role: string;
  readonly isMarkup: boolean;
  /** True for a field of its own (1.x), whose name says what it is written in. */
  readonly isNamed: boolean;
  readonly text: string;
}

const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\/?>/i;
const LINE_BREAK = /<br ?\/?>/gi;

/** The main headline. 1.x has one field, 2.x and 3.x a list by role; the item's title stands in for none. */
export function readNinjsHeadline(item: JsonObject): string | undefined {
  const [main] = readTexts(item, 'headline', 'headlines').sort(byRole);
  const text = rawField(item, 'headline') ?? main?.text ?? rawField(item, 'title');
  return text === undefined ? undefined : toOneLine(text);
}

/** The body as paragraphs: from markup where there is any, since it tells paragraphs, else from plain text. */
export function readNinjsBody(item: JsonObject): string[] {
  const ranked = readTexts(item, 'body', 'bodies').sort((one, other) => byRole(one, other) || byForm(one, other));
  for (const { isMarkup, text } of ranked) {
    const paragraphs = isMarkup || TAG.test(text) ? paragraphsOfHtml(text) : joinWrappedLines(toTextLines(text));
    if (paragraphs.length > 0) return paragraphs;
  }
  return [];
}

/** The sender's summary: a description, but for credits. */
export function readNinjsDescription(item: JsonObject): string | undefined {
  const descriptions = readTexts(item, 'description', 'descriptions').filter(({ role }) => !/credit/i.test(role));
  const best = descriptions.find(({ role }) => /^(?:text|summary|abstract|short|main)$/i.test(role)) ?? descriptions[0];
  const text = best === undefined ? '' : toOneLine(best.text);
  return text === '' ? undefined : text;
}

/** The main text first; one that does not say what it is before those of another role. */
function byRole(one: RoledText, other: RoledText): number {
  return rankOf(one) - rankOf(other);
}

/** HTML before plain text, which tells paragraphs less well, and that before other markup. */
function byForm(one: RoledText, other: RoledText): number {
  return formOf(one) - formOf(other);
}

function formOf(text: RoledText): number {
  if (isHtml(text)) return 0;
  return text.isMarkup ? 2 : 1;
}

function rankOf({ role, isNamed }: RoledText): number {
  if (role === 'main') return 0;
  return role === '' || isNamed ? 1 : 2;
}

function isHtml({ role, isMarkup, text }: RoledText): boolean {
  return isMarkup && (/html/i.test(role) || marksParagraphs(text));
}

/** The texts of `body_html`, `body_text` … (1.x) or of the entries of `bodies` (2.x, 3.x). */
function readTexts(item: JsonObject, prefix: string, list: string): RoledText[] {
  const named = Object.keys(item)
    .filter((name) => name.startsWith(`${prefix}_`))
    .map((name) => ({ role: name.slice(prefix.length + 1), type: '', text: rawField(item, name), isNamed: true }));
  const listed = objectsField(item, list).map((entry) => ({
    role: textField(entry, 'role') ?? '',
    type: textField(entry, 'contentType', 'contenttype') ?? '',
    text: rawField(entry, 'value'),
    isNamed: false,
  }));
  return [...listed, ...named].flatMap(({ role, type, text, isNamed }) => {
    if (text === undefined) return [];
    const isMarkup = /html|xml/i.test(type) || (type === '' && /html|xml|nitf/i.test(role));
    return [{ role, isMarkup, text, isNamed }];
  });
}

function toOneLine(text: string): string {
  return TAG.test(text) || /&(?:\w{2,8}|#\d{2,6});/.test(text) ? paragraphsOfHtml(text).join(' ') : cleanText(text);
}

/** Senders of ninjs part paragraphs by a single line break, which is a space elsewhere. */
function paragraphsOfHtml(text: string): string[] {
  return paragraphsOfMarkedText(unescapeOnce(text).replace(LINE_BREAK, '<br><br>'));
}
