import { seeded } from '../extraction/seeded.ts';

/** What a sample file tells: a headline, and paragraphs of about 500 characters, 4 KB together. */
export interface Story {
  readonly id: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const PARAGRAPHS = 8;
const SENTENCES = 5;
const WORDS = 16;
const VOCABULARY =
  'the a of and in to for with said mayor harbour bridge council minister plan budget Paris Iran Cairo after before on Monday officials opened new old port traffic money report million percent school water city people years according agency government Ann Bee John Doe company workers union law court decision'.split(
    ' ',
  );

/** Stories that differ from each other and are the same in every run. */
export function tellStories(count: number): Story[] {
  const next = seeded(7);
  const word = (): string => VOCABULARY[Math.floor(next() * VOCABULARY.length)] ?? 'the';
  const sentence = (words: number): string => {
    const text = Array.from({ length: words }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, place) => ({
    id: `urn:example:${place}`,
    headline: sentence(9),
    paragraphs: Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, () => `${sentence(WORDS)}.`).join(' '),
    ),
  }));
}
