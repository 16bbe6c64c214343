import { apartFeatures } from './apart-features.ts';
import { measureText } from './block-text.ts';
import { containerFeatures } from './container-features.ts';
import { findContainers } from './containers.ts';
import { ELEMENT_KINDS, measureKinds } from './element-kinds.ts';
import { neighbourFeatures } from './neighbour-features.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { placeFeatures } from './place-features.ts';
import { signalFeatures } from './signal-features.ts';
import { textFeatures } from './text-features.ts';

/** Features of every block of a page, row-major. */
export interface BlockFeatures {
  readonly names: readonly string[];
  readonly values: Float32Array;
}

const DECLARED_KINDS = ['article', 'main', 'role:body', 'role:landmark'].map((kind) => ELEMENT_KINDS.indexOf(kind));

/** Measures each block of a page in ways that no site, language or design is named in. Linear in the page. */
export function describeBlocks(page: Page, signals: PageSignals): BlockFeatures {
  const texts = page.blocks.map((block) => measureText(block.text));
  const steps = measureKinds(page);
  const isDeclared = (element: number): boolean =>
    DECLARED_KINDS.some((kind) => steps[element * ELEMENT_KINDS.length + kind] === 0);
  const containers = findContainers(page, texts, isDeclared);
  const groups = [
    textFeatures(page.blocks, texts),
    placeFeatures(page, steps),
    containerFeatures(page, texts, containers),
    apartFeatures(page, containers),
    signalFeatures(texts, signals),
    neighbourFeatures(page, texts),
  ];
  const names = groups.flatMap((group) => group.names);
  const values = new Float32Array(page.blocks.length * names.length);
  let offset = 0;
  for (const group of groups) {
    for (let block = 0; block < page.blocks.length; block++) group.fill(block, values, block * names.length + offset);
    offset += group.names.length;
  }
  return { names, values };
}
