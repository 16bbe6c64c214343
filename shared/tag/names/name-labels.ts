/** The kinds of names that the model tells apart. `MISC` (nationalities, works, events) is never given out. */
export const NAME_KINDS = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** The label of a token in no name. */
export const OUTSIDE = 0;
/** O, then the beginning and the inside of each kind, in the order of {@link NAME_KINDS}. */
export const LABEL_COUNT = 1 + 2 * NAME_KINDS.length;

export function beginLabel(kind: NameKind): number {
  return 1 + 2 * NAME_KINDS.indexOf(kind);
}

export function insideLabel(kind: NameKind): number {
  return 2 + 2 * NAME_KINDS.indexOf(kind);
}

/** The kind that a label belongs to, nothing for {@link OUTSIDE}. */
export function kindOfLabel(label: number): NameKind | undefined {
  return label === OUTSIDE ? undefined : NAME_KINDS[(label - 1) >> 1];
}

export function isBegin(label: number): boolean {
  return label !== OUTSIDE && label % 2 === 1;
}

/** True when one label may follow another: the inside of a name only within a name of its kind. */
export function mayFollow(label: number, before: number): boolean {
  return label === OUTSIDE || isBegin(label) || kindOfLabel(before) === kindOfLabel(label);
}
