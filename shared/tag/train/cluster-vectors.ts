import { seededRandom } from './seeded-random.ts';

/** Which cluster each vector belongs to, and the clusters' centres, one after the other. */
export interface Clustering {
  readonly clusters: Uint16Array;
  readonly centres: Float32Array;
}

const ROUNDS = 12;

/** Parts vectors, by direction, into so many clusters (spherical k-means, seeded). */
export function clusterVectors(vectors: Float32Array, size: number, count: number, seed: number): Clustering {
  const total = vectors.length / size;
  const unit = vectors.slice();
  normalise(unit, size);
  const random = seededRandom(seed);
  const centres = new Float32Array(count * size);
  for (let centre = 0; centre < count; centre++) {
    const chosen = Math.floor(random() * total);
    centres.set(unit.subarray(chosen * size, (chosen + 1) * size), centre * size);
  }
  const clusters = new Uint16Array(total);
  for (let round = 0; round < ROUNDS; round++) {
    for (let item = 0; item < total; item++) {
      clusters[item] = nearest(unit, item * size, centres, size);
    }
    recentre(unit, clusters, centres, size);
  }
  return { clusters, centres };
}

function nearest(unit: Float32Array, from: number, centres: Float32Array, size: number): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let centre = 0; centre * size < centres.length; centre++) {
    let product = 0;
    for (let axis = 0; axis < size; axis++) {
      product += (unit[from + axis] ?? 0) * (centres[centre * size + axis] ?? 0);
    }
    if (product > highest) {
      highest = product;
      best = centre;
    }
  }
  return best;
}

/** Moves each centre into the middle of its vectors; one that has lost all of them stays. */
function recentre(unit: Float32Array, clusters: Uint16Array, centres: Float32Array, size: number): void {
  const sums = new Float32Array(centres.length);
  clusters.forEach((cluster, item) => {
    for (let axis = 0; axis < size; axis++) {
      const cell = cluster * size + axis;
      sums[cell] = (sums[cell] ?? 0) + (unit[item * size + axis] ?? 0);
    }
  });
  normalise(sums, size);
  for (let centre = 0; centre * size < centres.length; centre++) {
    const sum = sums.subarray(centre * size, (centre + 1) * size);
    if (sum.some((value) => value !== 0)) {
      centres.set(sum, centre * size);
    }
  }
}

function normalise(vectors: Float32Array, size: number): void {
  for (let from = 0; from < vectors.length; from += size) {
    const length = Math.hypot(...vectors.subarray(from, from + size));
    for (let axis = 0; length > 0 && axis < size; axis++) {
      vectors[from + axis] = (vectors[from + axis] ?? 0) / length;
    }
  }
}
