import { foldedWords } from '../folded-words.ts';
import { namesHabits } from '../names-languages.ts';
import { rangeOf, type Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { NamePart } from './declensions.ts';
import { nameClasses } from './name-classes.ts';
import { namePatterns } from './name-patterns.ts';
import { nominativeFamilyName, nominativeName } from './nominative-name.ts';
import { readUnits, type Unit } from './read-units.ts';
import { type FoundPerson, spreadPeople } from './spread-people.ts';

/** How the words behind a given name decline, by their class; those of other classes do not. */
const PARTS: Readonly<Record<string, NamePart>> = { G: 'f', B: 'f', M: 'p', C: 'f', F: 'f', L: 'f', x: 'f' };

/**
 * The names of one document in a language without a model: each sentence is read as units of known classes, whose letters
 * patterns are held against; then people found by a full name are found wherever its last word stands again. Linear in the text.
 */
export function findByTables(sentences: readonly (readonly Token[])[], language: string): Span[][] {
  const people: FoundPerson[] = [];
  const found = sentences.map((tokens) => {
    const units = readUnits(tokens, nameClasses(language), language);
    return matches(units, language).map(({ span, named }): Span => {
      const person = span.kind === 'PER' ? personOf(named, tokens, language) : undefined;
      if (person !== undefined) {
        people.push(person);
      }
      const { name, known }: Pick<Span, 'name' | 'known'> =
        person ?? named.find((unit) => unit.known !== undefined) ?? {};
      return { ...span, name, known };
    });
  });
  return spreadPeople(sentences, withOneName(found, nameClasses(language).stem), people, language);
}

/** One thing has one name: of its listed names the longest that the document has, of a person's forms the shortest. */
function withOneName(spans: readonly (readonly Span[])[], stem: (folded: string) => string): Span[][] {
  const keyOf = ({ known, name = '' }: Span): string => known ?? foldedWords(name).map(stem).join(' ');
  const chosen = new Map<string, string>();
  for (const span of spans.flat()) {
    const { name, known } = span;
    const so = chosen.get(keyOf(span));
    const isBetter = so === undefined || (known === undefined ? length(name) < so.length : length(name) > so.length);
    if (name !== undefined && isBetter) {
      chosen.set(keyOf(span), name);
    }
  }
  return spans.map((some) =>
    some.map((span) => (span.name === undefined ? span : { ...span, name: chosen.get(keyOf(span)) ?? span.name })),
  );
}

function length(name = ''): number {
  return name.length;
}

/** What the patterns name among the units, each unit once, in reading order. */
function matches(units: readonly Unit[], language: string): { span: Span; named: readonly Unit[] }[] {
  const letters = units.map(({ letter }) => letter).join('');
  const taken = new Set<number>();
  return namePatterns(namesHabits(language))
    .flatMap(({ kind, probability, letters: pattern }) =>
      Array.from(letters.matchAll(pattern), ({ indices }) => {
        const [from = 0, to = 0] = indices?.[1] ?? [];
        const named = units.slice(from, to);
        const first = named[0]?.first ?? 0;
        const end = named.at(-1)?.end ?? first;
        return { span: { kind, probability, first, end, reading: named[0]?.reading }, named };
      }),
    )
    .filter(({ span }) => {
      const isFree = span.end > span.first && !rangeOf(span).some((at) => taken.has(at));
      for (const at of isFree ? rangeOf(span) : []) taken.add(at);
      return isFree;
    })
    .sort((one, other) => one.span.first - other.span.first);
}

/** A person by the name in the nominative where that is sure, else as it is written. */
function personOf(named: readonly Unit[], tokens: readonly Token[], language: string): FoundPerson {
  const { givenForms } = nameClasses(language);
  const words = named.flatMap(({ letter, first, end }, at) =>
    tokens.slice(first, end).map((token) => ({ token, part: at === 0 ? ('g' as const) : PARTS[letter] })),
  );
  const forms = givenForms.get(words[0]?.token.folded ?? '') ?? [];
  const alone = words.length === 1 ? nominativeFamilyName(words[0]?.token.written ?? '', language) : undefined;
  const { name = alone, gender } = nominativeName(words, forms, language) ?? {};
  return { tokens: words.map(({ token }) => token), name, gender };
}
