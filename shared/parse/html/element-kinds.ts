import { CLASS_KINDS, classKindsOf } from './class-kinds.ts';
import type { Page, PageElement } from './page.ts';

const TAG_KINDS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'figcaption',
  'form',
  'table',
  'ul',
  'ol',
  'blockquote',
  'section',
  'details',
  'a',
  'time',
  'address',
  'pre',
  'dl',
] as const;
const ROLE_KINDS = ['body', 'landmark', 'complement'] as const;

/** What an element or one around it can be: by its tag, by its declared role, by its class names. */
export const ELEMENT_KINDS: readonly string[] = [
  ...TAG_KINDS,
  ...ROLE_KINDS.map((kind) => `role:${kind}`),
  ...CLASS_KINDS.map((kind) => `class:${kind}`),
];

/** Farther ancestors count as none. */
export const FAR = 12;

const TAG_POSITION: ReadonlyMap<string, number> = new Map(TAG_KINDS.map((tag, position) => [tag, position]));
const FIRST_CLASS_KIND = TAG_KINDS.length + ROLE_KINDS.length;

/**
 * For each element and kind, how many steps up the nearest element of that kind is: 0 for itself, `FAR` for none.
 * Row-major, `ELEMENT_KINDS.length` a row.
 */
export function measureKinds(page: Page): Uint8Array {
  const width = ELEMENT_KINDS.length;
  const steps = new Uint8Array(page.elements.length * width).fill(FAR);
  const classKinds = classKindsOf(page.elements);
  page.elements.forEach((element, index) => {
    const row = index * width;
    if (element.parent >= 0) {
      const parentRow = element.parent * width;
      for (let kind = 0; kind < width; kind++) steps[row + kind] = Math.min(FAR, (steps[parentRow + kind] ?? FAR) + 1);
    }
    const tag = TAG_POSITION.get(element.tag);
    if (tag !== undefined) steps[row + tag] = 0;
    const role = roleOf(element);
    if (role >= 0) steps[row + TAG_KINDS.length + role] = 0;
    // The classes of the page as a whole speak of the site, not of a place in it.
    if (element.tag === 'html' || element.tag === 'body') return;
    const bits = classKinds[index] ?? 0;
    if (bits === 0) return;
    for (let kind = 0; kind < CLASS_KINDS.length; kind++)
      if (bits & (1 << kind)) steps[row + FIRST_CLASS_KIND + kind] = 0;
  });
  return steps;
}

function roleOf(element: PageElement): number {
  const { itemprop, role } = element.attributes;
  if (itemprop !== undefined && /articlebody|reviewbody|\btext\b/i.test(itemprop)) return 0;
  if (role === undefined) return -1;
  if (/^(?:main|article)$/i.test(role)) return 1;
  return /^(?:navigation|complementary|banner|contentinfo|search|form|dialog|menu|menubar|toolbar|tablist)$/i.test(role)
    ? 2
    : -1;
}
