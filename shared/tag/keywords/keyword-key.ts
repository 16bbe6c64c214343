import { withoutArticle } from '../../text/clitics.ts';
import { fold } from '../../text/fold.ts';
import { partedWords } from '../parted-words.ts';

/** What two spellings of one keyword share: folded words without articles. It is the code of a `kw:` tag. */
export function keywordKey(keyword: string, language: string | undefined): string {
  return partedWords(fold(keyword), language)
    .map((word) => withoutArticle(word.text))
    .join('-');
}

/** A keyword as the phrase index knows it. */
export function phraseOf(keyword: string, language: string | undefined): string {
  return partedWords(fold(keyword), language)
    .map((word) => word.text)
    .join(' ');
}
