import type { SourceProfile } from '../article/source-profile.ts';
import { INCOMING_PREFIX } from '../env/bucket-prefixes.ts';

/** Whose files lie directly under the prefix, in no source's folder. */
const UNSORTED = 'unsorted';

/** The profile of the source that a key belongs to: the stage's own, or a bare one for a folder it does not name. */
export function sourceOfKey(key: string, profiles: readonly SourceProfile[]): SourceProfile {
  const [folder, ...rest] = key.slice(key.startsWith(INCOMING_PREFIX) ? INCOMING_PREFIX.length : 0).split('/');
  const id = rest.length > 0 && folder ? folder : UNSORTED;
  return profiles.find((profile) => profile.id === id) ?? { id };
}

/** True for the empty object that consoles and sync tools write to show a folder: nobody dropped an article. */
export function isFolderMarker(key: string): boolean {
  return key.endsWith('/');
}
