import type { PageElement } from './page.ts';

const LEVELS = 4;

/** True for an element in a figure or its caption, where whoever made the picture is named. */
export function isInFigure(elements: readonly PageElement[], element: number): boolean {
  let at = element;
  for (let level = 0; level < LEVELS && at >= 0; level++) {
    if (/^fig/.test(elements[at]?.tag ?? '')) return true;
    at = elements[at]?.parent ?? -1;
  }
  return false;
}
