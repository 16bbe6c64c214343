import { opensByline } from './byline-openings.ts';
import { isFullName, isNameShaped } from './is-name-shaped.ts';
import { splitNames } from './split-names.ts';

const LONGEST_BYLINE = 120;

/** A line that opens as bylines do, names somebody and is no sentence. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !opensByline(line) || /[.!?؟。]$/.test(line)) return false;
  const names = splitNames([line]);
  return names.length > 0 && names.every((name) => isFullName(name) && isNameShaped(name));
}
