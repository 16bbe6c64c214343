import type { ThingKind } from '../../article/article-draft.ts';

/** What senders call the kinds of things that an article is about: element and field names, types, ends of schemes. */
const WORDS: Readonly<Record<ThingKind, string>> = {
  person: 'person persons people per',
  organisation: 'organisation organisations organization organizations org orgs company companies team teams',
  place: 'place places location locations loc geo geoarea geosubject country countries city cities',
};

const KINDS: ReadonlyMap<string, ThingKind> = new Map(
  (['person', 'organisation', 'place'] as const).flatMap((kind) =>
    WORDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

const JOINTS = /[/#:_.]/u;

/** The kind of thing that a type, a field or a vocabulary is named for (`cpnat:geoArea`, `…/keywords/per`), if it is any. */
export function thingKind(name: string | undefined): ThingKind | undefined {
  return KINDS.get(name?.split(JOINTS).findLast(Boolean)?.toLowerCase() ?? '');
}
