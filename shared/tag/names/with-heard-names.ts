import type { Evidence } from '../../article/article.ts';
import { indexEvidence } from '../index-evidence.ts';
import type { NameMention } from './name-mention.ts';

/**
 * Names found here and names that another engine heard, in reading order and without overlaps. Where both see one, the
 * own mention stands, since ids are made from its borders, as sure as the surer of the two; where they take it for
 * different kinds of thing, the surer one is believed.
 */
export function withHeardNames(own: readonly NameMention[], heard: readonly NameMention[]): NameMention[] {
  const told = withoutOverlaps(heard);
  const ownNames = indexEvidence(own, ({ evidence }) => evidence);
  const heardNames = indexEvidence(told, ({ evidence }) => evidence);
  const news = new Set(
    told.filter((name) =>
      ownNames
        .overlapping(name.evidence)
        .every((mention) => mention.kind !== name.kind && mention.probability < name.probability),
    ),
  );
  const standing = own.flatMap((mention) => {
    const beside = heardNames.overlapping(mention.evidence);
    return beside.some((name) => news.has(name)) ? [] : [{ ...mention, probability: surest(mention, beside) }];
  });
  return [...standing, ...news].sort((one, other) => compareEvidence(one.evidence, other.evidence));
}

function surest(mention: NameMention, beside: readonly NameMention[]): number {
  return beside
    .filter((name) => name.kind === mention.kind)
    .reduce((most, { probability }) => Math.max(most, probability), mention.probability);
}

function withoutOverlaps(names: readonly NameMention[]): NameMention[] {
  let before: Evidence | undefined;
  return names
    .toSorted((one, other) => compareEvidence(one.evidence, other.evidence))
    .filter(({ evidence }) => {
      const apart = before === undefined || !isSameText(before, evidence) || evidence.start >= before.end;
      if (apart) before = evidence;
      return apart;
    });
}

function isSameText(one: Evidence, other: Evidence): boolean {
  return one.field === other.field && one.paragraph === other.paragraph;
}

/** The headline is read first. */
function compareEvidence(one: Evidence, other: Evidence): number {
  return (one.paragraph ?? -1) - (other.paragraph ?? -1) || one.start - other.start;
}
