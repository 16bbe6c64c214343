import { detectCharset } from '../charset/detect-charset.ts';

const NEW_LINE = Uint8Array.of(0x0a);
/** Files that operating systems put into archives beside what a person put there. */
const SYSTEM_FILES = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/** A path as an archive stores it. */
export interface StoredPath {
  readonly bytes: Uint8Array;
  /** Whether the archive says that it is UTF-8. */
  readonly isUtf8: boolean;
}

/**
 * Paths as an archive stores them, with slashes: UTF-8 where the archive says so or it can only be that; the others in
 * the charset of the system that made the archive, which their letters tell together.
 */
export function decodePaths(paths: readonly StoredPath[]): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const read = paths.map(({ bytes, isUtf8 }) => {
    try {
      return isUtf8 ? new TextDecoder().decode(bytes) : strict.decode(bytes);
    } catch {
      return undefined;
    }
  });
  const unread = paths.filter((_, place) => read[place] === undefined).map(({ bytes }) => bytes);
  const decoder =
    unread.length === 0
      ? undefined
      : new TextDecoder(detectCharset(Buffer.concat(unread.flatMap((name) => [name, NEW_LINE]))));
  return paths.map(({ bytes }, place) => (read[place] ?? decoder?.decode(bytes) ?? '').replaceAll('\\', '/'));
}

/** True for files that nobody meant to send. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILES.test(path);
}

/** True for a path that leads out of the archive: absolute, of a drive, upwards, or with a NUL in it. */
export function leadsOutside(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..') || path.includes('\0') || path === '';
}
