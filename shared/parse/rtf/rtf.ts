import { articlesOfDocument } from '../document/articles-of-document.ts';
import type { Format } from '../format.ts';
import { readRtf } from './read-rtf.ts';

const SIGNATURE = Buffer.from('{\\rtf');

/** A document in Rich Text Format (RTF). Deleted and hidden text, headers, comments, notes and drawings are left out. */
export const rtf: Format = {
  name: 'rtf',
  recognises: ({ bytes }) => SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length)),
  parse: ({ bytes }, context) => {
    const { paragraphs, ...properties } = readRtf(bytes, context.source.language);
    return articlesOfDocument(paragraphs, properties, context);
  },
};
