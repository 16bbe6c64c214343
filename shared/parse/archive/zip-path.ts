/** Files that operating systems put into archives beside what a person put there. */
const SYSTEM_FILES = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/** A path as an archive stores it: UTF-8 where the archive says so or it can only be that, else byte by byte. */
export function decodePath(name: Uint8Array, isUtf8: boolean): string {
  const text = Buffer.from(name.buffer, name.byteOffset, name.byteLength);
  const utf8 = text.toString('utf8');
  return (isUtf8 || !utf8.includes('\ufffd') ? utf8 : text.toString('latin1')).replaceAll('\\', '/');
}

/** True for files that nobody meant to send. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILES.test(path);
}

/** True for a path that leads out of the archive: absolute, of a drive, upwards, or with a NUL in it. */
export function leadsOutside(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..') || path.includes('\0') || path === '';
}
