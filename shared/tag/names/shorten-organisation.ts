import { ARTICLE } from '../../text/clitics.ts';
import { isPhraseWord } from './phrase-words.ts';

/**
 * True when an organisation's name is short for a fuller one: it is its beginning (البنك المركزي of البنك المركزي
 * المصري), its head and last word (المصرف المركزي of مصرف ليبيا المركزي), or all of it but a word for what it is (حماس of حركة حماس).
 */
export function shortensOrganisation(words: readonly string[], fuller: readonly string[]): boolean {
  const isWithoutHead =
    words.length === fuller.length - 1 &&
    isPhraseWord('generic', fuller[0] ?? '') &&
    words.every((word, place) => word === fuller[place + 1]);
  const isHeadAlone =
    words.length === 1 && isPhraseWord('head', words[0] ?? '') && !isPhraseWord('club', `${ARTICLE}${words[0]}`);
  const isWithoutOwner =
    words.length === 2 && isPhraseWord('head', words[0] ?? '') && words[0] === fuller[0] && words[1] === fuller.at(-1);
  return isWithoutOwner || isWithoutHead || (!isHeadAlone && words.every((word, place) => word === fuller[place]));
}
