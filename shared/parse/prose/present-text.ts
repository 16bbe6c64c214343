import { cleanText } from './clean-text.ts';

/** One line of text as it is kept; absent when nothing is left. */
export function presentText(text: string): string | undefined {
  const cleaned = cleanText(text);
  return cleaned === '' ? undefined : cleaned;
}
