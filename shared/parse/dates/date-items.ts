import { type DateToken, isWordLike } from './date-tokens.ts';
import type { LexiconNode } from './lexicon.ts';
import type { Sense } from './sense.ts';

/** A number, a known phrase, a mark, or a word that means nothing in a date. */
export type DateItem =
  | { readonly is: 'number'; readonly value: number; readonly digits: number; readonly glued: boolean }
  | { readonly is: 'phrase'; readonly senses: readonly Sense[]; readonly glued: boolean }
  | { readonly is: 'mark'; readonly mark: string; readonly glued: boolean }
  | { readonly is: 'unknown'; readonly length: number; readonly glued: boolean };

const LONGEST_PHRASE = 8;

/** Tokens as items: at each place the longest phrase that the lexicon knows. */
export function toDateItems(tokens: readonly DateToken[], lexicon: LexiconNode): DateItem[] {
  const items: DateItem[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    const { glued } = token;
    const phrase = isWordLike(token) ? findPhrase(tokens, index, lexicon) : undefined;
    if (phrase !== undefined) {
      items.push({ is: 'phrase', senses: phrase.senses, glued });
      index = phrase.last + 1;
      continue;
    }
    if (token.kind === 'number') items.push({ is: 'number', value: Number(token.text), digits: token.digits, glued });
    else if (token.kind === 'mark') items.push({ is: 'mark', mark: token.text, glued });
    else items.push({ is: 'unknown', length: token.end - token.start, glued });
    index += 1;
  }
  return items;
}

function findPhrase(tokens: readonly DateToken[], from: number, lexicon: LexiconNode) {
  let node: LexiconNode | undefined = lexicon;
  let found: { senses: readonly Sense[]; last: number } | undefined;
  const end = Math.min(tokens.length, from + LONGEST_PHRASE);
  for (let index = from; index < end && node !== undefined; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // The dots and hyphens inside of abbreviations and compounds: a.m., sexta-feira.
    if (token.kind === 'mark') {
      if (index > from && (token.text === '.' || token.text === '-') && token.glued) continue;
      break;
    }
    node = node.next.get(token.text);
    if (node !== undefined && node.senses.length > 0) found = { senses: node.senses, last: index };
  }
  return found;
}
