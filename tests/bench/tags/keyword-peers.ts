import { fold } from '../../../shared/text/fold.ts';
import { isStopword } from '../../../shared/text/stopwords.ts';
import { words } from '../../../shared/text/words.ts';

interface Phrase {
  readonly written: string;
  readonly parts: readonly string[];
}

const MAX_WORDS = 3;
const WITHIN_PHRASE = /^[ -]$/u;

/** RAKE (Rose et al. 2010): phrases between function words, scored by their words' degree over frequency. */
export function rake(text: string, language: string): string[] {
  const phrases = phrasesOf(text, language).filter(({ parts }) => parts.length <= MAX_WORDS);
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const { parts } of phrases) {
    for (const part of parts) {
      frequency.set(part, (frequency.get(part) ?? 0) + 1);
      degree.set(part, (degree.get(part) ?? 0) + parts.length);
    }
  }
  return best(phrases, ({ parts }) =>
    parts.reduce((sum, part) => sum + (degree.get(part) ?? 0) / (frequency.get(part) ?? 1), 0),
  );
}

/** After YAKE (Campos et al. 2020): words by position, frequency and spread over sentences; phrases by their words. */
export function yakeLike(text: string, language: string): string[] {
  const sentences = text.split(/[.!?؟\n]/u);
  const seen = new Map<string, { count: number; places: number[]; sentences: Set<number> }>();
  const phrases: Phrase[] = [];
  for (const [place, sentence] of sentences.entries()) {
    for (const phrase of phrasesOf(sentence, language)) {
      for (const part of phrase.parts) {
        const entry = seen.get(part) ?? { count: 0, places: [], sentences: new Set() };
        entry.count++;
        entry.places.push(place);
        entry.sentences.add(place);
        seen.set(part, entry);
      }
      phrases.push(...runsOf(phrase));
    }
  }
  const counts = Array.from(seen.values(), ({ count }) => count);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const spread = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length);
  const weight = (part: string) => {
    const entry = seen.get(part);
    const middle = entry?.places[Math.floor(entry.places.length / 2)] ?? 0;
    const position = Math.log(Math.log(3 + middle) + 1);
    const frequency = (entry?.count ?? 0) / (mean + spread);
    return position / (frequency + (entry?.sentences.size ?? 0) / sentences.length);
  };
  const frequencies = Map.groupBy(phrases, ({ parts }) => parts.join(' '));
  return best(phrases, ({ parts }) => {
    const product = parts.reduce((all, part) => all * weight(part), 1);
    const sum = parts.reduce((all, part) => all + weight(part), 0);
    return -product / ((frequencies.get(parts.join(' '))?.length ?? 1) * (1 + sum));
  });
}

/** Words by frequency alone, the same candidates as the others. */
export function mostFrequent(text: string, language: string): string[] {
  const phrases = phrasesOf(text, language).flatMap(runsOf);
  const frequencies = Map.groupBy(phrases, ({ parts }) => parts.join(' '));
  return best(phrases, ({ parts }) => frequencies.get(parts.join(' '))?.length ?? 0);
}

function best(phrases: readonly Phrase[], score: (phrase: Phrase) => number): string[] {
  const unique = new Map(phrases.map((phrase) => [phrase.parts.join(' '), phrase]));
  return Array.from(unique.values(), (phrase) => ({ phrase, value: score(phrase) }))
    .sort((one, other) => other.value - one.value)
    .slice(0, 10)
    .map(({ phrase }) => phrase.written);
}

function runsOf({ parts }: Phrase): Phrase[] {
  return parts.flatMap((_, start) =>
    parts.slice(start, start + MAX_WORDS).map((__, length) => {
      const run = parts.slice(start, start + length + 1);
      return { parts: run, written: run.join(' ') };
    }),
  );
}

function phrasesOf(text: string, language: string): Phrase[] {
  const phrases: Phrase[] = [];
  let parts: string[] = [];
  let end = 0;
  const close = () => {
    if (parts.length > 0) {
      phrases.push({ parts, written: parts.join(' ') });
    }
    parts = [];
  };
  const folded = fold(text);
  for (const word of words(folded)) {
    if (!WITHIN_PHRASE.test(folded.slice(end, word.start))) {
      close();
    }
    if (isStopword(word.text, language) || word.text.length < MAX_WORDS || /\d/u.test(word.text)) {
      close();
    } else {
      parts.push(word.text);
    }
    end = word.end;
  }
  close();
  return phrases;
}
