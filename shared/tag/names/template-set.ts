import { FACTS } from './word-facts.ts';

/** Facts of tokens near a token, which together make one feature; absent when any of them is. */
export type FeatureTemplate = readonly { readonly offset: number; readonly place: number }[];

/** Stands before each template's number. */
export const NEW_TEMPLATE = 0x7fffffff;
const WIDTH = FACTS.length;

/** Templates laid out for speed: before each its number, then where each of its facts is from a token's own. */
export interface TemplateSet {
  readonly first: number;
  readonly steps: Int32Array;
}

/**
 * Lays templates out.
 *
 * @param first the number of the first template, so that sets of templates keep apart
 */
export function templateSet(templates: readonly FeatureTemplate[], first: number): TemplateSet {
  const steps = templates.flatMap((parts, template) => [
    NEW_TEMPLATE,
    template,
    ...parts.map(({ offset, place }) => offset * WIDTH + place),
  ]);
  return { first, steps: Int32Array.from(steps) };
}
