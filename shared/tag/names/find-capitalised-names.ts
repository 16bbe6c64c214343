import { capitalisedVocabulary } from './capitalised-vocabulary.ts';
import { type CapitalisedWords, capitalisedWords } from './capitalised-words.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { CapitalisedSentence } from './rules/capitalised-sentence.ts';
import { headedOrganisationAt } from './rules/headed-organisation-at.ts';
import { isShouted } from './rules/is-shouted.ts';
import { knownOrganisationAt } from './rules/known-organisation-at.ts';
import { personAt } from './rules/person-at.ts';
import type { Span } from './spans.ts';
import { spreadFamilyNames } from './spread-family-names.ts';
import type { Token } from './tokens.ts';

/**
 * The names of one document in a language that writes names with capitals, by rules: a listed given name with what
 * follows it, a name after a title, an organisation that everybody names or one headed by a word such as "Ministry",
 * and then the family names of the people found, wherever they stand alone.
 */
export function findCapitalisedNames(
  sentences: readonly (readonly Token[])[],
  lexicon: NameLexicon,
  language: string,
): Span[][] {
  const words = capitalisedWords(lexicon, language);
  const vocabulary = capitalisedVocabulary(language);
  const repeated = vocabulary.capitalisesNouns ? new Set<string>() : wordsAlone(sentences, words);
  const read = sentences.map((tokens) => ({ tokens, words, vocabulary, repeated }));
  const found = read.map((sentence) => (isShouted(sentence.tokens) ? [] : fullNames(sentence)));
  return spreadFamilyNames(sentences, found, (token) =>
    words.isCapitalised(token) && !words.isCommon(token) ? [{ stem: token.folded, before: 0 }] : [],
  );
}

/** Rare capitalised words that stand alone somewhere within a sentence. */
function wordsAlone(sentences: readonly (readonly Token[])[], words: CapitalisedWords): Set<string> {
  return new Set(
    sentences.flatMap((tokens) =>
      tokens.flatMap((token, at) => {
        const isAlone = !words.isCapitalised(tokens[at - 1]) && !words.isCapitalised(tokens[at + 1]);
        return isAlone && words.isCapitalised(token) && !words.isCommon(token) && !words.isPlace([token])
          ? [token.folded]
          : [];
      }),
    ),
  );
}

function fullNames(sentence: CapitalisedSentence): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < sentence.tokens.length; ) {
    const span = knownOrganisationAt(sentence, at) ?? headedOrganisationAt(sentence, at) ?? personAt(sentence, at);
    if (span !== undefined) {
      spans.push(span);
    }
    at = span?.end ?? at + 1;
  }
  return spans;
}
