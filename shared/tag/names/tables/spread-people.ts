import { fold } from '../../../text/fold.ts';
import { type Span, tokensWithin } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { formsOf } from './declensions.ts';
import { nameClasses } from './name-classes.ts';

/** A person found in a document. */
export interface FoundPerson {
  readonly tokens: readonly Token[];
  /** In the nominative, where that was told with the gender. */
  readonly name: string | undefined;
  readonly gender: string | undefined;
}

/** How a person is written elsewhere in the document. */
interface Spelling {
  readonly folded: readonly string[];
  /** The name to show there, where it is not as written. */
  readonly name?: string | undefined;
}

/** Whose full name a document has is meant by the last word of it, but for a namesake now and then. */
const SURE = 0.85;
/** A last word of fewer letters is too often another word. */
const MIN_LETTERS = 3;
const SMALL = /^\p{Ll}/u;
/** What parts the words of a foreign name in languages that write none apart. */
const MIDDLE_DOT = /^[·・]$/u;

/**
 * Adds to the names of a document the places where a full name found in it, or the last word of one, stands again, in any
 * case; and gives the beginning of a name of letters (石破首相) the whole name.
 */
export function spreadPeople(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  people: readonly FoundPerson[],
  language: string,
): Span[][] {
  const { byLetters } = nameClasses(language);
  const full = Array.from(
    new Map(people.map((person) => [written(person.tokens), person]))
      .values()
      .filter(({ tokens }) => tokens.length > 1),
  );
  const whole = new Map(byLetters ? full.toReversed().flatMap(beginnings) : []);
  const spellings = Map.groupBy(
    full.flatMap((person) => spellingsOf(person, byLetters, language)),
    ({ folded: [first = ''] }) => first,
  );
  const spellingAt = (tokens: readonly Token[], at: number): Spelling | undefined =>
    SMALL.test(tokens[at]?.written ?? '')
      ? undefined
      : spellings
          .get(tokens[at]?.folded ?? '')
          ?.find(({ folded }) => folded.every((word, place) => tokens[at + place]?.folded === word));
  return sentences.map((tokens, sentence) => {
    const own = (spans[sentence] ?? []).map((span) => {
      const isShort = span.kind === 'PER' && (byLetters || span.end === span.first + 1);
      const name = whole.get(written(tokens.slice(span.first, span.end))) ?? spellingAt(tokens, span.first)?.name;
      return isShort && name !== undefined ? { ...span, name } : span;
    });
    const taken = new Set(tokensWithin(own));
    const added = tokens.flatMap((_, at): Span[] => {
      const spelling = spellingAt(tokens, at);
      const end = at + (spelling?.folded.length ?? 0);
      const isFree = tokens.slice(at, end).every((_, place) => !taken.has(at + place));
      if (spelling === undefined || !isFree) return [];
      for (let place = at; place < end; place++) taken.add(place);
      return [{ kind: 'PER', first: at, end, probability: SURE, name: spelling.name }];
    });
    return [...own, ...added].sort((one, other) => one.first - other.first);
  });
}

/** A person's full name and its last word, in every form. */
function spellingsOf({ tokens, name, gender }: FoundPerson, byLetters: boolean, language: string): Spelling[] {
  const folded = tokens.map((token) => token.folded);
  const joint = tokens.findLastIndex((token, at) => isParted(tokens, at, byLetters) && token !== tokens[0]);
  const last = joint < 0 ? [] : folded.slice(joint);
  const nominative = name?.slice(name.lastIndexOf(' ') + 1) ?? '';
  const forms = gender === undefined ? [] : formsOf(nominative, 'f', gender, language);
  const declined = forms.map(([form]) => ({ folded: [fold(form)], name: nominative }));
  const asWritten = last.join('').length < MIN_LETTERS ? [] : [{ folded: last }];
  return [{ folded, name }, ...declined, ...asWritten].toSorted(
    (one, other) => other.folded.length - one.folded.length,
  );
}

/** True where a new word of a name begins. */
function isParted(tokens: readonly Token[], at: number, byLetters: boolean): boolean {
  const [before, token] = tokens.slice(at - 1, at + 1);
  return before?.end !== token?.start || (byLetters && MIDDLE_DOT.test(before?.written ?? ''));
}

/** What a full name may be shortened to, in a language that writes its parts in one: each beginning of it. */
function beginnings({ tokens }: FoundPerson): [string, string][] {
  const name = written(tokens);
  return tokens.slice(1).map((_, at) => [written(tokens.slice(0, at + 1)), name]);
}

function written(tokens: readonly Token[]): string {
  return tokens.map((token) => token.written).join('');
}
