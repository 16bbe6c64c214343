import { foldWords } from '../prose/fold-words.ts';
import { OUTLET_WORDS } from './byline-words.ts';

const OUTLETS = OUTLET_WORDS.map(foldWords).join('|');
/** Chinese and Japanese write no space in front of the word. */
const NAME = new RegExp(`^(?:${OUTLETS}) |(?:^| |\\p{Script=Han}{2})(?:${OUTLETS})$`, 'u');
const MOST_WORDS = 4;

/** True for what a newspaper, station or site calls itself: `The Harbour Gazette`, `山陰日報`. */
export function isOutlet(name: string): boolean {
  const folded = foldWords(name);
  return folded.split(' ').length <= MOST_WORDS && NAME.test(folded);
}
