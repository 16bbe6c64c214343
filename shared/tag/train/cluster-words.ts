import { clusterVectors } from './cluster-vectors.ts';
import { learnWordVectors } from './learn-word-vectors.ts';

/** The words of a corpus by falling frequency, with the cluster of each, from 0, and the clusters' families. */
export interface ClusteredWords {
  readonly words: readonly string[];
  readonly counts: readonly number[];
  readonly clusters: Uint16Array;
  /** For each coarser level the family of every cluster. */
  readonly families: readonly Uint16Array[];
}

const VECTORS = { size: 48, epochs: 6, minCount: 4, seed: 5 };
const CLUSTERS = 512;
const FAMILIES = [128, 32];

/** Clusters the words of a corpus by how they are used: word vectors, then k-means, then k-means of its centres. */
export function clusterWords(sentences: readonly (readonly string[])[]): ClusteredWords {
  const { words, counts, vectors, size } = learnWordVectors(sentences, VECTORS);
  const { clusters, centres } = clusterVectors(vectors, size, CLUSTERS, VECTORS.seed);
  const families = FAMILIES.map((count) => clusterVectors(centres, size, count, VECTORS.seed).clusters);
  return { words, counts, clusters, families };
}
