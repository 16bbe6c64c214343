import type { Word } from './words.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text in a language that writes no spaces, parted by the dictionary that Intl has of it. */
export function segmentWords(text: string, language: string): Word[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ text: segment, start: index, end: index + segment.length }] : [],
  );
}
