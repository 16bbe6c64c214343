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

/** What each element is by itself: bits of `ELEMENT_KINDS`, those of class names apart. */
export interface OwnKinds {
  readonly roles: Uint32Array;
  readonly classes: Uint32Array;
}

export function ownKindsOf({ elements }: Page): OwnKinds {
  const roles = new Uint32Array(elements.length);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined) continue;
    const tag = TAG_POSITION.get(element.tag);
    const role = roleOf(element);
    roles[index] = (tag === undefined ? 0 : 1 << tag) | (role < 0 ? 0 : 1 << (TAG_KINDS.length + role));
  }
  return { roles, classes: classKindsOf(elements) };
}

const DECLARED = ['article', 'main', 'role:body', 'role:landmark'].reduce(
  (bits, kind) => bits | (1 << ELEMENT_KINDS.indexOf(kind)),
  0,
);

/** True for an element that says of itself that it holds an article or the page's main part. */
export function isDeclared({ roles }: OwnKinds, element: number): boolean {
  return ((roles[element] ?? 0) & DECLARED) !== 0;
}

/**
 * Writes for each kind how many steps up from `element` the nearest element of that kind is: 0 for itself, `FAR` for none.
 *
 * @param first where in `values` the first of `ELEMENT_KINDS.length` values goes
 */
export function fillSteps(
  { elements }: Page,
  { roles, classes }: OwnKinds,
  element: number,
  values: Float32Array,
  first: number,
): void {
  values.fill(FAR, first, first + ELEMENT_KINDS.length);
  let rolesSeen = 0;
  let classesSeen = 0;
  let at = element;
  for (let steps = 0; steps < FAR; steps++) {
    const { tag, parent } = elements[at] ?? {};
    if (parent === undefined) return;
    const rolesHere = roles[at] ?? 0;
    markKinds(rolesHere & ~rolesSeen, steps, values, first);
    rolesSeen |= rolesHere;
    // The classes of the page as a whole speak of the site, not of a place in it.
    const classesHere = tag === 'html' || tag === 'body' ? 0 : (classes[at] ?? 0);
    markKinds(classesHere & ~classesSeen, steps, values, first + FIRST_CLASS_KIND);
    classesSeen |= classesHere;
    at = parent;
  }
}

function markKinds(bits: number, steps: number, values: Float32Array, first: number): void {
  let left = bits;
  while (left !== 0) {
    const kind = 31 - Math.clz32(left);
    values[first + kind] = steps;
    left &= ~(1 << kind);
  }
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
