import { APART_FEATURES, fillApartFeatures } from './apart-features.ts';
import { measureText } from './block-text.ts';
import { CONTAINER_FEATURES, fillContainerFeatures } from './container-features.ts';
import { findContainers } from './containers.ts';
import { FAR, isDeclared, ownKindsOf } from './element-kinds.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { fillNeighbourFeatures, NEIGHBOUR_FEATURES } from './neighbour-features.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { fillPlaceFeatures, PLACE_FEATURES, STEP_FEATURES } from './place-features.ts';
import { fillSignalFeatures, SIGNAL_FEATURES } from './signal-features.ts';
import { fillTextFeatures, TEXT_FEATURES } from './text-features.ts';

/** Features of every block of a page, row-major. */
export interface BlockFeatures {
  readonly names: readonly string[];
  readonly values: Float32Array;
}

const NAMES: readonly string[] = [
  ...TEXT_FEATURES,
  ...PLACE_FEATURES,
  ...CONTAINER_FEATURES,
  ...APART_FEATURES,
  ...SIGNAL_FEATURES,
  ...NEIGHBOUR_FEATURES,
];

/** What most blocks have of each feature. */
export const USUAL_VALUES: Float32Array = Float32Array.from(NAMES, (name) => (STEP_FEATURES.includes(name) ? FAR : 0));

/** Measures each block of a page in ways that no site, language or design is named in. Linear in the page. */
export function describeBlocks(page: Page, signals: PageSignals): BlockFeatures {
  const texts = page.blocks.map((block) => measureText(block.text));
  const kinds = ownKindsOf(page);
  const containers = findContainers(page, texts, (element) => isDeclared(kinds, element));
  const values = new Float32Array(page.blocks.length * NAMES.length);
  const columnsOf = ([name = '']: readonly string[]): FeatureColumns => ({
    values,
    width: NAMES.length,
    first: NAMES.indexOf(name),
  });
  fillTextFeatures(page.blocks, texts, columnsOf(TEXT_FEATURES));
  fillPlaceFeatures(page, kinds, columnsOf(PLACE_FEATURES));
  fillContainerFeatures(page, texts, containers, columnsOf(CONTAINER_FEATURES));
  fillApartFeatures(page, containers, columnsOf(APART_FEATURES));
  fillSignalFeatures(texts, signals, columnsOf(SIGNAL_FEATURES));
  fillNeighbourFeatures(page, texts, columnsOf(NEIGHBOUR_FEATURES));
  return { names: NAMES, values };
}
