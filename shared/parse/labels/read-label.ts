import { once } from '../../text/once.ts';
import { foldWords } from '../prose/fold-words.ts';
import { type LabelKind, labelTable } from './label-table.ts';

/** A labelled line: what kind of label stands before the colon, in which languages, and what follows it. */
export interface LabelledLine {
  readonly kind: LabelKind;
  /** BCP 47, every language in which the label means this. */
  readonly languages: readonly string[];
  /** Trimmed, empty when the label stands alone. */
  readonly value: string;
  /** True for a label without a colon: it may be a word of the text. */
  readonly isLoose?: true;
  /** True where a comma stands for the colon, as in what is copied from the BBC's pages: `Image source, Getty`. */
  readonly isByComma?: true;
}

interface Label {
  readonly kind: LabelKind;
  readonly languages: string[];
}

const LONGEST_LABEL = 48;
/** Marks of lists and emphasis that may stand around a label. */
const ORNAMENTS = /^[\s*_#•▪■●◾►▶»«|–—-]+|(?<![\s*_«»|])[\s*_«»|]+$/g;
const COLON = /[:：]/;
/** What may stand for the colon where no word of a sentence is like the label. */
const OTHER_MARK = / ?\| ?| [-–—] | ?\/ /;
/** `اقرأ أيضا.. …`; behind other words dots are a pause. */
const DOTS = /(?<!\.)\.{2,3} ?(?!\.)|… ?/;
/** A comma parts a label of several words, or one that stands in front of people, from its value. */
const COMMA = /(?<=\S)[,،] ?/;
const BEFORE_COMMA: ReadonlySet<LabelKind> = new Set(['author', 'role']);
const BRACKETED = /^[([{【［（][^()[\]{}【】［］（）]{3,200}[)\]}】］）]$/;
const MARKED_OTHERWISE: ReadonlySet<LabelKind> = new Set([
  'published',
  'updated',
  'source',
  'keywords',
  'author',
  'work',
  'related',
]);
const BARE: ReadonlySet<LabelKind> = new Set(['published', 'updated', 'source', 'keywords', 'related']);

const labelOfWords = once((): ReadonlyMap<string, Label> => {
  const index = new Map<string, Label>();
  for (const { kind, language, words } of labelTable()) {
    for (const word of words) {
      const folded = foldWords(word);
      const known = index.get(folded);
      if (known === undefined) index.set(folded, { kind, languages: [language] });
      else if (known.kind === kind && !known.languages.includes(language)) known.languages.push(language);
    }
  }
  return index;
});

/**
 * Reads a line of the form `label: value` in any of the languages of the label table, spelling variants included, in
 * brackets or not. For the colon a bar, a dash, a comma or dots may stand, or nothing where the label is all of the
 * line.
 */
export function readLabel(written: string): LabelledLine | undefined {
  const line = BRACKETED.test(written) ? written.slice(1, -1).trim() : written;
  const head = line.slice(0, LONGEST_LABEL);
  const colon = head.search(COLON);
  const label = colon > 0 ? findLabel(head.slice(0, colon)) : undefined;
  if (label !== undefined) return { ...label, value: withoutEmphasis(line.slice(colon + 1).trim(), line) };
  const mark = OTHER_MARK.exec(head);
  const marked = mark === null ? undefined : findLabel(head.slice(0, mark.index));
  if (mark !== null && marked !== undefined && MARKED_OTHERWISE.has(marked.kind)) {
    return { ...marked, value: line.slice(mark.index + mark[0].length).trim(), isLoose: true };
  }
  const dots = DOTS.exec(head);
  const dotted = dots === null ? undefined : findLabel(head.slice(0, dots.index));
  if (dots !== null && dotted?.kind === 'related') {
    return { ...dotted, value: line.slice(dots.index + dots[0].length).trim(), isLoose: true };
  }
  const comma = COMMA.exec(head);
  const words = comma === null ? '' : head.slice(0, comma.index);
  const listed = findLabel(words);
  if (comma !== null && listed !== undefined) {
    const isSure = BEFORE_COMMA.has(listed.kind) || (listed.kind === 'aside' && words.includes(' '));
    if (isSure) return { ...listed, value: line.slice(comma.index + comma[0].length).trim(), isByComma: true };
  }
  const bare = line.length > LONGEST_LABEL ? undefined : findLabel(line);
  return bare !== undefined && BARE.has(bare.kind) ? { ...bare, value: '', isLoose: true } : undefined;
}

/**
 * Reads a line that begins with a label, with or without a colon, such as `Published on 3 May 2024`: every label of that kind
 * which the line starts with, longest first, with what follows it.
 */
export function readLabelPrefix(line: string, kind: LabelKind): LabelledLine[] {
  const words = line.slice(0, LONGEST_LABEL).split(' ');
  const found: LabelledLine[] = [];
  for (let count = Math.min(words.length, 5); count > 0; count -= 1) {
    const prefix = words.slice(0, count).join(' ');
    const label = findLabel(prefix.replace(/[:：]$/, ''));
    if (label?.kind === kind) found.push({ ...label, value: line.slice(prefix.length).trim() });
  }
  return found;
}

/** What kind of label words are, without the colon that would follow them; nothing for words that are none. */
export function labelKindOf(words: string): LabelKind | undefined {
  return words.length > LONGEST_LABEL ? undefined : findLabel(words)?.kind;
}

function findLabel(words: string): Label | undefined {
  return labelOfWords().get(foldWords(trimOrnaments(words)).replace(/ {2,}/g, ' '));
}

/** A value without the marks of emphasis that stand around its label, or around both: `*Source:* EFE`. */
function withoutEmphasis(value: string, line: string): string {
  return /^[*_]/.test(line) ? value.replace(/^[*_]{1,3} ?|(?<![*_])[*_]{1,3}$/g, '') : value;
}

function trimOrnaments(text: string): string {
  return text.replace(ORNAMENTS, '').trim();
}
