import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/component-roles.tsv', import.meta.url), parseWordLists);

/**
 * What a component of NewsML 1 is to its item: the story itself, its first paragraph where it is in parts, the text of a
 * picture or video, which is the item's where it has no story, or what accompanies the story and is not to be read as its text.
 */
export type ComponentKind = 'story' | 'lead' | 'caption' | 'side';

/** True for a role, in lower case, that begins with a word for a kind of components. */
export function isRoleOf(kind: ComponentKind, role: string): boolean {
  return (
    words()
      .get(kind)
      ?.some((word) => role.startsWith(word)) === true
  );
}
