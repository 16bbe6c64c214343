import type { Span } from '../spans.ts';
import type { CapitalisedSentence } from './capitalised-sentence.ts';
import { SURENESS } from './sureness.ts';

/** An organisation that everybody names, by its listed name. */
export function knownOrganisationAt({ tokens, vocabulary }: CapitalisedSentence, at: number): Span | undefined {
  const names = vocabulary.knownOrganisations.get(tokens[at]?.written ?? '') ?? [];
  const name = names.find((written) => written.every((word, place) => tokens[at + place]?.written === word));
  return name === undefined
    ? undefined
    : { kind: 'ORG', first: at, end: at + name.length, probability: SURENESS.knownOrganisation };
}
