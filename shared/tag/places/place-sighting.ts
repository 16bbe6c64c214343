import type { PlaceForm } from './place-form.ts';

/** A stretch of a text that reads like one or more places; offsets in the text as written. */
export interface PlaceSighting {
  readonly start: number;
  readonly end: number;
  /** All the places that it may be. */
  readonly forms: readonly PlaceForm[];
  /** Folded, as are those after it and two before it. */
  readonly wordBefore?: string;
  readonly wordAfter?: string;
  readonly secondBefore?: string;
  /** The letters before it in one word with it (ב in בחיפה), folded. */
  readonly clitic?: string;
  /** True when a capitalised word touches it, as in a person's or a product's name. */
  readonly besideName: boolean;
  /** True when it stands where a paragraph says where it was written: `Lyon (AFP) –`. */
  readonly isDateline: boolean;
  /** True beside a country that nobody mistakes, in a list of places. */
  readonly isListed?: boolean;
  /** Whether the model of names, too, reads a place here; absent where there is no model. */
  readonly isNamed?: boolean;
}
