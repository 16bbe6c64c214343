/** One field of one record against what its file's authors expect of it. */
export interface FieldCheck {
  readonly path: string;
  readonly field: string;
  readonly expected: string;
  /** Absent when the record has no such field, or there is no record. */
  readonly found: string | undefined;
}

/** Checks of one set of files. */
export interface CheckedSet {
  readonly name: string;
  readonly checks: readonly FieldCheck[];
  /** Expectations of what a record has no field for. */
  readonly skipped: number;
}

/** True where a record says what is expected, but for white space. */
export function agrees({ expected, found }: FieldCheck): boolean {
  return squeeze(expected) === squeeze(found ?? '');
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
