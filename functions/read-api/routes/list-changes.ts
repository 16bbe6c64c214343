import * as z from 'zod/mini';
import { isChangePosition } from '../../../shared/store/changes/list-changes.ts';
import { changeListSchema } from '../api-schemas.ts';
import { encodeCursor } from '../cursor.ts';
import { nextPageAddress } from '../next-page-address.ts';
import { cursorParameter, limitParameter } from '../parameters.ts';
import { readCursor } from '../read-cursor.ts';
import { defineRoute } from '../route.ts';

const PATH = '/v1/changes';

export const listChanges = defineRoute({
  path: PATH,
  doc: {
    operationId: 'listChanges',
    summary: 'Everything that changed, oldest first',
    description:
      'Articles created, updated, released, killed, withheld and withdrawn, without gaps, from a cursor on or from the oldest change kept. `nextCursor` is always there: keep it, and come back with it for what follows. The `Link` header is there only while more is known.',
    returns: changeListSchema,
    problems: ['bad-parameter'],
  },
  parameters: z.strictObject({ cursor: cursorParameter, limit: limitParameter }),
  async answer({ parameters, query }, { reader, now }) {
    const asOf = new Date(now()).toISOString();
    const position = readCursor(PATH, parameters.cursor, isChangePosition);
    const page = await reader.listChanges({ limit: parameters.limit, ...position });
    const nextCursor = encodeCursor(PATH, page.next);
    const representation = { items: page.items, nextCursor, atEnd: page.atEnd };
    // Only the feed's end still grows: there a kept answer would hide a kill, and a `next` link would be followed forever.
    if (page.atEnd) return { representation, asOf, cache: 'revalidated' };
    return { representation, asOf, cache: 'cached', next: nextPageAddress(PATH, query, nextCursor) };
  },
});
