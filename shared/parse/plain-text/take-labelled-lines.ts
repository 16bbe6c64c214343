import { endsSentence } from '../../text/ends-sentence.ts';
import type { LabelKind } from '../labels/label-table.ts';
import type { LabelledLine } from '../labels/read-label.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import { foldWords } from '../prose/fold-words.ts';
import { type FieldKind, LabelledFields } from './labelled-fields.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readDateLine } from './read-date-line.ts';
import type { SectionLine } from './split-sections.ts';

/** Kinds whose words people also speak or write under: a witness, a source, a reporter; the title of a report. */
const SPEAKING: ReadonlySet<LabelKind> = new Set([
  'source',
  'author',
  'work',
  'role',
  'section',
  'location',
  'abstract',
  'language',
  'aside',
  'text',
]);
const LONGEST_BARE_VALUE = 60;
const CLOCK = /\p{Nd}:\p{Nd}{2}/u;
const LONGEST_LISTED_KEYWORD = 40;
const MOST_LISTED_KEYWORDS = 20;

/** What the labelled lines of an article say, and its other lines. */
export interface TakenLabels {
  readonly fields: LabelledFields;
  readonly others: SectionLine[];
}

/**
 * Reads the labelled lines of an article. A label alone on its line takes the next one as its value; words that look like a label
 * and are the text's own stay in it.
 *
 * @param textLanguages those that the article may be in
 */
export function takeLabelledLines(
  lines: readonly SectionLine[],
  optionsOf: OptionsOfDate,
  textLanguages: readonly string[],
): TakenLabels {
  const fields = new LabelledFields(optionsOf);
  const others: SectionLine[] = [];
  const repeated = findRepeated(lines);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const { label } = line;
    const isProse =
      label === undefined ||
      label.kind === 'related' ||
      repeated.has(wordsOf(line)) ||
      isForeignWord(label, textLanguages) ||
      isBesideComma(label) ||
      (index === 0 && isTitleLike(label, lines, optionsOf));
    const ownText = label?.kind === 'text' && !isProse ? takeText(fields, label) : undefined;
    if (ownText !== undefined) {
      if (ownText !== '') others.push({ ...line, text: ownText });
      continue;
    }
    const taken = isProse ? undefined : takeLabel(fields, label.kind as FieldKind, label, lines, index);
    if (taken === undefined) others.push(line);
    else index += taken;
  }
  return { fields, others };
}

/** What stands behind a label of the article's own text; nothing where that is who wrote it. */
function takeText(fields: LabelledFields, { value, languages }: LabelledLine): string | undefined {
  return isPerson(value) && fields.setAuthor(value, languages) ? '' : value;
}

/** A label without a colon may be a word that means something else in the language of the text. */
function isForeignWord({ isLoose, languages }: LabelledLine, textLanguages: readonly string[]): boolean {
  const [language] = textLanguages;
  return isLoose === true && textLanguages.length === 1 && !languages.includes(language ?? '');
}

/** True for a first line such as `Report: the city under water`, after which no other line can be the headline. */
function isTitleLike(label: LabelledLine, lines: readonly SectionLine[], optionsOf: OptionsOfDate): boolean {
  if ((!SPEAKING.has(label.kind) && label.kind !== 'keywords') || label.value === '') return false;
  if (label.kind === 'author' && authorsOfByline(label.value).every(({ name }) => isPerson(name))) return false;
  if (lines.some((line) => line.label?.kind === 'headline')) return false;
  const next = lines.find((line) => line.label === undefined && readDateLine(line.text, optionsOf) === undefined);
  return next !== undefined && !isHeadlineLike(next.text);
}

/** Returns how many of the lines after the label were its value, or nothing when the line is none of its kind. */
function takeLabel(
  fields: LabelledFields,
  kind: FieldKind,
  label: LabelledLine,
  lines: readonly SectionLine[],
  at: number,
): number | undefined {
  if (label.value !== '') return fields.takeLine(kind, label) ? 0 : undefined;
  const next = lines[at + 1];
  if (next === undefined || next.label !== undefined) return label.isLoose ? undefined : 0;
  if (label.isLoose && (next.text.length > LONGEST_BARE_VALUE || endsSentence(next.text))) return undefined;
  // `Share:` above the first paragraph.
  if (kind === 'aside' && endsSentence(next.text)) return 0;
  const listed = kind === 'keywords' ? findListedKeywords(lines, at + 1) : [];
  if (listed.length > 1) {
    fields.takeKeywords(listed);
    return listed.length;
  }
  if (fields.takeNextLine(kind, next.text, label.languages)) return 1;
  return label.isLoose ? undefined : 0;
}

/** `Author, thinker and gardener`: a comma behind a single word is one of a sentence unless a person follows it. */
function isBesideComma({ isByComma, kind, value }: LabelledLine): boolean {
  return isByComma === true && kind === 'author' && !authorsOfByline(value).every(({ name }) => isPerson(name));
}

/** The labels that come back: they name who speaks in a dialogue, or what a list says of each of its items. */
function findRepeated(lines: readonly SectionLine[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    const words = wordsOf(line);
    if (words === '') continue;
    if (seen.has(words)) repeated.add(words);
    seen.add(words);
  }
  return repeated;
}

/** The words of a label, or nothing for one that may come back as often as there are pictures and links. */
function wordsOf({ label, text }: SectionLine): string {
  if (label === undefined || label.kind === 'aside' || label.kind === 'related') return '';
  return foldWords(text.slice(0, text.length - label.value.length).trim());
}

/** Keywords one a line: short lines down to the next label, a time of the page's, or the end. */
function findListedKeywords(lines: readonly SectionLine[], from: number): string[] {
  const listed: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.label !== undefined || isAside(line.text) || CLOCK.test(line.text)) break;
    if (line.text.length > LONGEST_LISTED_KEYWORD || endsSentence(line.text)) return [];
    listed.push(line.text);
  }
  return listed.length > MOST_LISTED_KEYWORDS ? [] : listed;
}
