import { INCOMING_PREFIX } from '../../../shared/env/bucket-prefixes.ts';

/** Files directly in the inbox belong to this source. */
const OWN_SOURCE = 'inbox';
/** Endings of what editors, browsers and transfer tools are still writing. */
const UNFINISHED = ['~', '.part', '.partial', '.filepart', '.tmp', '.temp', '.crdownload', '.download', '.swp', '.swx'];
/** What Office lays beside an open document, and Emacs beside an unsaved text. */
const BESIDE_AN_OPEN_FILE = /^~\$|^#.*#$/;

/** The object key of a file of the inbox; `path` is relative to it, with `/` between its parts. A subfolder is a source. */
export function inboxKey(path: string): string {
  return `${INCOMING_PREFIX}${path.includes('/') ? path : `${OWN_SOURCE}/${path}`}`;
}

/** Where the file of an object that came from the inbox may be, relative to it. */
export function inboxPaths(key: string): string[] {
  const name = nameOfKey(key);
  return name.startsWith(`${OWN_SOURCE}/`) ? [name, name.slice(OWN_SOURCE.length + 1)] : [name];
}

/** What people call an object that came from the inbox and whose file is gone: `<source>/<path>`. */
export function nameOfKey(key: string): string {
  return key.slice(INCOMING_PREFIX.length);
}

/** The object key of a file that is sent on behalf of a source. */
export function uploadKey(source: string, path: string): string {
  return `${INCOMING_PREFIX}${source}/${path}`;
}

/** True for hidden files, those in hidden folders, and those that are still being written. */
export function isIgnored(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1)?.toLowerCase() ?? '';
  return (
    parts.some((part) => part.startsWith('.')) ||
    UNFINISHED.some((ending) => name.endsWith(ending)) ||
    BESIDE_AN_OPEN_FILE.test(name)
  );
}
