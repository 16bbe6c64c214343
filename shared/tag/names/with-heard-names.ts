import type { Evidence } from '../../article/article.ts';
import type { NameMention } from './find-names.ts';

/**
 * Names found here and names that another engine heard, in reading order and without overlaps. Where both see one, the
 * own mention stands, since ids are made from its borders, as sure as the surer of the two; where they take it for
 * different kinds of thing, the surer one is believed.
 */
export function withHeardNames(own: readonly NameMention[], heard: readonly NameMention[]): NameMention[] {
  const ownByText = Map.groupBy(own, ({ evidence }) => textKey(evidence));
  const heardByText = Map.groupBy(heard, ({ evidence }) => textKey(evidence));
  const texts = new Set([...ownByText.keys(), ...heardByText.keys()]);
  return Array.from(texts)
    .flatMap((text) => mergeNames(ownByText.get(text) ?? [], withoutOverlaps(heardByText.get(text) ?? [])))
    .sort((one, other) => compareEvidence(one.evidence, other.evidence));
}

function mergeNames(own: readonly NameMention[], heard: readonly NameMention[]): NameMention[] {
  const news = heard.filter((name) =>
    own.every(
      (mention) => !overlap(mention, name) || (mention.kind !== name.kind && mention.probability < name.probability),
    ),
  );
  const standing = own.filter((mention) => !news.some((name) => overlap(mention, name)));
  const agreed = standing.map((mention) => ({ ...mention, probability: surest(mention, heard) }));
  return [...agreed, ...news];
}

function surest(mention: NameMention, heard: readonly NameMention[]): number {
  return heard
    .filter((name) => name.kind === mention.kind && overlap(mention, name))
    .reduce((most, { probability }) => Math.max(most, probability), mention.probability);
}

function withoutOverlaps(names: readonly NameMention[]): NameMention[] {
  let end = 0;
  return names
    .toSorted((one, other) => compareEvidence(one.evidence, other.evidence))
    .filter(({ evidence }) => {
      const apart = evidence.start >= end;
      if (apart) end = evidence.end;
      return apart;
    });
}

function overlap({ evidence: one }: NameMention, { evidence: other }: NameMention): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The headline is read first. */
function compareEvidence(one: Evidence, other: Evidence): number {
  return (one.paragraph ?? -1) - (other.paragraph ?? -1) || one.start - other.start;
}

function textKey({ field, paragraph }: Evidence): string {
  return `${field} ${paragraph ?? ''}`;
}
