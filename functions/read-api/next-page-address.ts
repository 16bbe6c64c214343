import { writeQuery } from './read-query.ts';

/** The address of a list's next page: the same parameters as given, with the cursor that goes on. */
export function nextPageAddress(path: string, query: ReadonlyMap<string, string>, cursor: string): string {
  const others = [...query].filter(([name]) => name !== 'cursor');
  return `${path}?${writeQuery([...others, ['cursor', cursor]])}`;
}
