import type { PlaceForm } from './place-form.ts';

/** A name and a demonym of one place may be written alike (كوريا الشمالية); the name stands first. */
export function onePerPlace(forms: readonly PlaceForm[]): PlaceForm[] {
  return forms.filter((form, at) => forms.findIndex((other) => other.place === form.place) === at);
}
