import { statSync } from 'node:fs';

/** True only when it is certain that nothing is there: a folder that may not be read hides its files, no more. */
export function isMissing(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
  }
}
