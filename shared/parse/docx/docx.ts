import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { readZip } from '../archive/read-zip.ts';
import { articlesOfDocument } from '../document/articles-of-document.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format, OpenedFile } from '../format.ts';
import { childOf, textOf } from '../xml/xml-element.ts';
import { readWordPackage } from './word-package.ts';
import { paragraphsOfDocument } from './word-paragraphs.ts';

/** A Word document (DOCX, transitional or strict). Deleted text, comments and notes are left out. */
export const docx: Format = {
  name: 'docx',
  recognises: (file) => holdsWordDocument(file),
  parse: ({ bytes }, context) => {
    const { document, styles, properties } = readWordPackage(bytes, context.budget);
    const property = (name: string): string | undefined => textOf(childOf(properties, name));
    const told = {
      creator: property('creator'),
      keywords: property('keywords'),
      language: property('language'),
      modified: readMoment(property('modified'), context)?.instant,
    };
    return articlesOfDocument(paragraphsOfDocument(document, styles), told, context);
  },
};

function holdsWordDocument({ bytes }: OpenedFile): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const paths = readZip(bytes).map(({ path }) => path.toLowerCase());
    return paths.includes('[content_types].xml') && paths.some((path) => /^\/?word\//.test(path));
  } catch (error) {
    // A damaged archive is told by the zip format, in its own words.
    if (error instanceof NewsdropError) return false;
    throw error;
  }
}
