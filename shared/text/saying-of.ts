import { fold } from './fold.ts';
import { words } from './words.ts';

/** What a text says, apart from its marks: its folded words. Two texts that only differ in marks and spellings say the same. */
export function sayingOf(text: string): string {
  return words(fold(text))
    .map((word) => word.text)
    .join(' ');
}
