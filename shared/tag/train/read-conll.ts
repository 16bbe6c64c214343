import { beginLabel, insideLabel, NAME_KINDS, type NameKind, OUTSIDE } from '../names/name-labels.ts';
import { type Token, tokenise } from '../names/tokens.ts';

/** A sentence as a corpus cuts it into tokens, each with its tag: `O`, `B-<kind>` or `I-<kind>`. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** A tagged sentence cut as articles are, so that training sees what the function will see. */
export interface LabelledSentence {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
  /** For each token the place of the corpus's token that it is a part of. */
  readonly sources: readonly number[];
}

/** Reads a corpus with a token and its tag on each line, and an empty line between sentences. */
export function readConll(text: string, kinds: Readonly<Record<string, NameKind>>): TaggedSentence[] {
  return text
    .split(/\n[ \t\r]*\n/u)
    .map((block) => readSentence(block, kinds))
    .filter((sentence) => sentence.tokens.length > 0);
}

function readSentence(block: string, kinds: Readonly<Record<string, NameKind>>): TaggedSentence {
  const lines = block.split('\n').map((line) => line.trim().split(/[ \t]+/u));
  const fields = lines.filter((line) => line.length > 1 && line[0] !== '');
  return {
    tokens: fields.map((line) => line[0] ?? ''),
    tags: fields.map((line) => mapTag(line[1] ?? 'O', kinds)),
  };
}

function mapTag(tag: string, kinds: Readonly<Record<string, NameKind>>): string {
  const kind = kinds[tag.slice(2)];
  return kind === undefined || !/^[BI][-_.]/u.test(tag) ? 'O' : `${tag.charAt(0)}-${kind}`;
}

/** Cuts a corpus's sentence as articles are cut. An inside that follows nothing of its kind begins a name. */
export function labelSentence({ tokens, tags }: TaggedSentence): LabelledSentence {
  const cut: Token[] = [];
  const labels: number[] = [];
  const sources: number[] = [];
  let offset = 0;
  let before = 'O';
  tokens.forEach((token, source) => {
    const tag = tags[source] ?? 'O';
    const kind = NAME_KINDS.find((known) => known === tag.slice(2));
    const begins = tag.startsWith('B') || before.slice(2) !== tag.slice(2);
    tokenise(token, offset).forEach((part, place) => {
      cut.push(part);
      sources.push(source);
      labels.push(kind === undefined ? OUTSIDE : begins && place === 0 ? beginLabel(kind) : insideLabel(kind));
    });
    offset += token.length + 1;
    before = tag;
  });
  return { tokens: cut, labels: Uint8Array.from(labels), sources };
}
