/**
 * Where a group's features go: from `first` on in each row of `width` values, one row a block. Each group fills its
 * columns of all rows in one function of its module: closures made for a page would be compiled again and again.
 */
export interface FeatureColumns {
  readonly values: Float32Array;
  readonly width: number;
  readonly first: number;
}
