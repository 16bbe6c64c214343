import { parseRows } from '../../../text/data-table.ts';
import { tagTable } from '../../tag-table.ts';

/** How names stand among other words: a pattern over the letters of units, whose first group is the name. */
export interface NamePattern {
  readonly kind: 'PER' | 'ORG';
  /** How sure such a name is, out of 1. */
  readonly probability: number;
  readonly letters: RegExp;
}

/** Built when this module is loaded, so that the test of all regular expressions sees them. */
const patterns = tagTable('names-patterns.tsv', (bytes) => {
  const rows = parseRows(bytes).map(([habit = '', kind = '', percent = '', letters = '']) => ({
    habit,
    kind: kind === 'PER' ? ('PER' as const) : ('ORG' as const),
    probability: Number(percent) / 100,
    letters: new RegExp(letters, 'dgu'),
  }));
  return Map.groupBy(rows, ({ habit }) => habit);
})();

/** The patterns of languages that write names alike, the surest first. */
export function namePatterns(habits: readonly string[]): readonly NamePattern[] {
  return habits.flatMap((habit) => patterns.get(habit) ?? []);
}
