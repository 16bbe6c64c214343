import { sentences } from '../../text/sentences.ts';
import { beginLabel, insideLabel, type NameKind, OUTSIDE } from '../names/name-labels.ts';
import { type Token, tokenise } from '../names/tokens.ts';

/** A sentence cut as articles are, with the right label of each token. */
export interface TaggedTokens {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

/** A document to learn from. */
export interface TaggedDocument {
  readonly language: string;
  /** The corpus that it is of: what only one of them shows may be its own manner. */
  readonly source: string;
  readonly sentences: readonly TaggedTokens[];
}

/** A name in a text: where it stands, in UTF-16 units, `end` exclusive. */
export interface MarkedName {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text with names marked, which lie in the order of the text and apart from each other. */
export function tagText(text: string, names: readonly MarkedName[], language: string): TaggedTokens[] {
  const nameAt = new Map(
    names.flatMap((name) => Array.from({ length: name.end - name.start }, (_, at) => [name.start + at, name] as const)),
  );
  return sentences(text, language).map((sentence) => {
    const tokens = tokenise(sentence.text, sentence.start);
    return { tokens, labels: Uint8Array.from(tokens, (token) => labelOf(token, nameAt.get(token.start))) };
  });
}

function labelOf({ start }: Token, name: MarkedName | undefined): number {
  if (name === undefined) {
    return OUTSIDE;
  }
  return start === name.start ? beginLabel(name.kind) : insideLabel(name.kind);
}
