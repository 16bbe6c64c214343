import type { Evidence } from '../../article/article.ts';
import type { DeclaredSubject, ThingKind } from '../../article/article-draft.ts';
import { cliticReadings } from '../../text/clitics.ts';
import { type FoldedText, fold, foldWithMap } from '../../text/fold.ts';
import { onceFor } from '../../text/once.ts';
import type { Word } from '../../text/words.ts';
import { type ArticleText, articleTexts, evidenceAt } from '../article-texts.ts';
import { partedWords } from '../parted-words.ts';
import type { TaggerInput } from '../tagger.ts';

/** A person, an organisation or a place that the sender says an article is about. */
export interface DeclaredThing {
  readonly kind: ThingKind;
  /** As the sender wrote it. */
  readonly label: string;
  /** The label in the order that texts write it: a family name that stood first with a comma stands last. */
  readonly name: string;
  readonly subject: DeclaredSubject;
  /** Where the text says it, in these words. */
  readonly evidence: readonly Evidence[];
}

/** More things than any article is about; each is looked for in the text. */
const MAX_THINGS = 60;
const MAX_LABEL_CHARACTERS = 120;
const MAX_EVIDENCE = 20;
/** What comes later in a very long text says little about its subject. */
const MAX_SCANNED_WORDS = 6000;
/** A person's name with its family name first: Draghi, Mario; but not King, Jr., nor Director General, Jane Roe. */
const FAMILY_NAME_FIRST = /^([\p{L}\p{M}'’]+)[,،]([^,،.]+)$/u;
const WITHIN_NAME = /^[ '’.&״"-]{0,3}$/u;
const CAPITAL = /^\p{Lu}/u;

/**
 * The people, organisations and places among an article's subjects that have a name, each name of a kind once, in the
 * order they were given. Kept for as long as the article object lives. Linear in the text.
 */
export const declaredThings = onceFor((article: TaggerInput): readonly DeclaredThing[] => {
  const things = new Map<string, Omit<DeclaredThing, 'evidence'>>();
  for (const subject of article.subjects) {
    const { kind, label = '' } = subject;
    const named = kind !== undefined && label !== '' && label.length <= MAX_LABEL_CHARACTERS;
    if (named && things.size < MAX_THINGS) {
      const name = kind === 'person' ? label.replace(FAMILY_NAME_FIRST, '$2 $1').trim() : label;
      const key = `${kind} ${foldedWords(name, article.language).join(' ')}`;
      if (!things.has(key)) things.set(key, { kind, label, name, subject });
    }
  }
  const all = Array.from(things.values());
  const found = all.length === 0 ? [] : findAsWritten(article, all);
  return all.map((thing, place) => ({ ...thing, evidence: found[place] ?? [] }));
});

function foldedWords(name: string, language: string | undefined): string[] {
  return partedWords(fold(name), language).map(({ text }) => text);
}

interface ReadName {
  readonly place: number;
  /** Its folded words. */
  readonly parts: readonly string[];
  readonly hasCapital: boolean;
}

/** A folded text with its words, and the text it was folded from. */
interface ReadText {
  readonly text: ArticleText;
  readonly folded: FoldedText;
  readonly words: readonly Word[];
}

/** Where the texts of an article hold each name word for word, clitics in front or not, with a capital if it has one. */
function findAsWritten(article: TaggerInput, things: readonly { readonly name: string }[]): Evidence[][] {
  const found: Evidence[][] = things.map(() => []);
  const names = things.map(({ name }, place) => ({
    place,
    parts: foldedWords(name, article.language),
    hasCapital: CAPITAL.test(name),
  }));
  const byFirstWord = Map.groupBy(names, ({ parts }) => parts[0] ?? '');
  let left = MAX_SCANNED_WORDS;
  for (const text of articleTexts(article)) {
    const folded = foldWithMap(text.text);
    const read = { text, folded, words: partedWords(folded.text, article.language).slice(0, left) };
    left -= read.words.length;
    for (const [at, { text: first }] of read.words.entries()) {
      for (const { word, before } of cliticReadings(first, article.language ?? '')) {
        for (const name of byFirstWord.get(word) ?? []) found[name.place]?.push(...evidenceOf(name, read, at, before));
      }
    }
  }
  return found.map((evidence) => evidence.slice(0, MAX_EVIDENCE));
}

function evidenceOf({ parts, hasCapital }: ReadName, read: ReadText, at: number, before: number): Evidence[] {
  const written = read.words.slice(at, at + parts.length);
  const [first, last] = [written[0], written.at(-1)];
  if (first === undefined || last === undefined || written.length < parts.length) return [];
  const goesOn = parts.every((part, step) => step === 0 || continuesAs(part, read, at + step));
  const start = read.folded.starts[first.start + before] ?? 0;
  const letter = read.text.text.charAt(start);
  const isSmall = letter !== letter.toUpperCase();
  const end = read.folded.ends[last.end - 1] ?? start;
  return goesOn && !(hasCapital && isSmall) ? [evidenceAt(read.text, start, end)] : [];
}

function continuesAs(part: string, { folded, words: all }: ReadText, at: number): boolean {
  const word = all[at];
  return word?.text === part && WITHIN_NAME.test(folded.text.slice(all[at - 1]?.end, word.start));
}
