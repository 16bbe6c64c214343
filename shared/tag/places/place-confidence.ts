import type { PlaceForm } from './place-form.ts';

/** How sure a place is by what tells it. */
export const PLACE_CONFIDENCE = { sure: 0.97, demonymOnly: 0.9, city: 0.9, inContext: 0.85 } as const;

/** How sure a place is that was seen in these ways: as sure as the surest of them. */
export function confidenceOfPlace(seen: readonly { readonly form: PlaceForm }[]): number {
  if (seen.some(({ form }) => form.kind === 'name' && form.caution === 'sure')) {
    return PLACE_CONFIDENCE.sure;
  }
  if (seen.every(({ form }) => form.kind === 'demonym')) {
    return PLACE_CONFIDENCE.demonymOnly;
  }
  return seen.some(({ form }) => form.caution === 'city') ? PLACE_CONFIDENCE.city : PLACE_CONFIDENCE.inContext;
}
