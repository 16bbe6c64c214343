import { fold } from '../../text/fold.ts';

/** Signs that pages and typists put for an apostrophe, beside those that every text folds. */
const APOSTROPHES = /[ꞌ＇′ʹ´]/g;

/** One spelling for words that are compared with a table. For matching only, never shown. */
export function foldWords(text: string): string {
  return fold(text.replace(APOSTROPHES, "'"));
}
