/** A group of features: their names, and a function that fills in a block's values from `offset` on. */
export interface FeatureGroup {
  readonly names: readonly string[];
  readonly fill: (block: number, values: Float32Array, offset: number) => void;
}
