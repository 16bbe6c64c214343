import { draftOf } from '../drafts/draft-of.ts';
import { settleText } from '../drafts/settle-text.ts';
import type { Format } from '../format.ts';
import { readXml } from '../xml/read-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { readNitf } from './read-nitf.ts';

/** News Industry Text Format 3.x: one article a file. */
export const nitf: Format = {
  name: 'nitf',
  recognises: ({ text }) => text !== undefined && sniffRoot(text) === 'nitf',
  parse: ({ text = '' }, context) => {
    const found = readNitf(readXml(text), context);
    return [draftOf(settleText(found))];
  },
};
