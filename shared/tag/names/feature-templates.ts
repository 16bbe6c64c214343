import { type FeatureTemplate, templateSet } from './template-set.ts';
import { type Fact, placeOfFact } from './word-facts.ts';

const AROUND = [-2, -1, 0, 1, 2];
const BESIDE = [-1, 1];

/** All features of a token but those of the document. */
const LOCAL_TEMPLATES: readonly FeatureTemplate[] = [
  ...each(AROUND, ['word', 'stem', 'cluster', 'clusterFamily', 'clusterKin', 'lists', 'person', 'phrase']),
  ...each([-1, 0, 1], ['likeness', 'clitic', 'commonness', 'suffix2', 'suffix3', 'prefix3', 'stemPrefix3', 'shape']),
  ...each([0], ['prefix1', 'prefix2', 'prefix4', 'suffix1', 'suffix4', 'stemPrefix2']),
  ...pairs(['word', 'stem', 'cluster', 'clusterFamily', 'clusterKin', 'lists', 'person', 'phrase', 'shape']),
  ...BESIDE.flatMap((offset) => [
    join([offset, 'stem'], [0, 'likeness']),
    join([offset, 'clusterFamily'], [0, 'likeness']),
    join([offset, 'clusterFamily'], [0, 'person']),
    join([offset, 'person'], [0, 'likeness']),
    join([offset, 'likeness'], [0, 'likeness']),
    join([offset, 'stem'], [0, 'person']),
    join([offset, 'lists'], [0, 'likeness']),
    join([offset, 'lists'], [0, 'clusterKin']),
    join([offset, 'stem'], [0, 'clusterKin']),
    join([offset, 'clusterKin'], [0, 'stem']),
  ]),
  join([0, 'likeness'], [0, 'clusterKin']),
  join([0, 'likeness'], [0, 'commonness']),
  join([0, 'person'], [0, 'clusterKin']),
  join([0, 'clitic'], [0, 'clusterKin']),
  join([-1, 'clusterKin'], [0, 'clusterKin'], [1, 'clusterKin']),
  join([-2, 'clusterKin'], [-1, 'clusterKin'], [0, 'clusterKin']),
  join([-1, 'stem'], [1, 'stem']),
  join([-2, 'stem'], [-1, 'stem']),
  join([1, 'stem'], [2, 'stem']),
];

/** The features of a token by what its stem was taken for elsewhere in the document. */
const DOCUMENT_TEMPLATES: readonly FeatureTemplate[] = [
  ...each([-1, 0, 1], ['elsewhere', 'elsewherePart']),
  ...pairs(['elsewhere']),
  join([0, 'elsewhere'], [0, 'clusterKin']),
  join([0, 'elsewhere'], [0, 'likeness']),
  join([0, 'elsewhere'], [0, 'elsewherePart']),
  join([0, 'elsewhere'], [-1, 'clusterKin']),
];

/** How many features a token can have at most. */
export const MOST_FEATURES = LOCAL_TEMPLATES.length + DOCUMENT_TEMPLATES.length;
export const LOCAL_FEATURES = templateSet(LOCAL_TEMPLATES, 0);
export const DOCUMENT_FEATURES = templateSet(DOCUMENT_TEMPLATES, LOCAL_TEMPLATES.length);

function each(offsets: readonly number[], facts: readonly Fact[]): FeatureTemplate[] {
  return offsets.flatMap((offset) => facts.map((fact) => join([offset, fact])));
}

function pairs(facts: readonly Fact[]): FeatureTemplate[] {
  return BESIDE.flatMap((offset) => facts.map((fact) => join([offset, fact], [0, fact])));
}

function join(...parts: readonly [number, Fact][]): FeatureTemplate {
  return parts.map(([offset, fact]) => ({ offset, place: placeOfFact(fact) }));
}
