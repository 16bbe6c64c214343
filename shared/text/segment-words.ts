import { onceEach } from './once.ts';
import type { Word } from './words.ts';

const segmenterOf = onceEach((language: string) => new Intl.Segmenter(language, { granularity: 'word' }));

/** The words of a text in a language that writes no spaces, parted by the dictionary that Intl has of it. */
export function segmentWords(text: string, language: string): Word[] {
  return Array.from(segmenterOf(language).segment(text)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ text: segment, start: index, end: index + segment.length }] : [],
  );
}
