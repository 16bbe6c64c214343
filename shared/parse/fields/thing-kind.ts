import type { ThingKind } from '../../article/article-draft.ts';
import { kindsByWord } from './kind-words.ts';

const KINDS = kindsByWord<ThingKind>('thing');
const JOINTS = /[/#:_.]/u;

/** The kind of thing that a type, a field or a vocabulary is named for (`cpnat:geoArea`, `…/keywords/per`), if it is any. */
export function thingKind(name: string | undefined): ThingKind | undefined {
  return KINDS.get(name?.split(JOINTS).findLast(Boolean)?.toLowerCase() ?? '');
}
