import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { articlesOfDocument } from '../document/articles-of-document.ts';
import { openXmlPackage } from '../document/xml-package.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format } from '../format.ts';
import { childrenOf, descendantsOf, elementAt, textOf } from '../xml/xml-element.ts';
import { paragraphsOfOpenDocument } from './open-document-paragraphs.ts';

/** ODF 1.3, part 2, 3.3: the archive's first file says, unpacked, what it is. */
const SIGNATURE = Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text');
const NAME_AT = 30;

/** An OpenDocument text (ODT). Deleted text, comments and notes are left out. */
export const odt: Format = {
  name: 'odt',
  recognises: ({ bytes }) => SIGNATURE.equals(bytes.subarray(NAME_AT, NAME_AT + SIGNATURE.length)),
  parse: ({ bytes }, context) => {
    const read = openXmlPackage(bytes, context.budget);
    if (descendantsOf(read('META-INF/manifest.xml'), 'encryption-data').length > 0) {
      throw new NewsdropError('unsupported', 'It is protected by a password.');
    }
    const content = read('content.xml');
    if (content === undefined) throw new NewsdropError('malformed', 'This OpenDocument file holds no text document.');
    const meta = elementAt(read('meta.xml'), 'meta');
    const property = (name: string): string | undefined =>
      childrenOf(meta, name)
        .flatMap((element) => textOf(element) ?? [])
        .join(', ') || undefined;
    const told = {
      creator: property('initial-creator') ?? property('creator'),
      keywords: property('keyword'),
      language: property('language'),
      modified: readMoment(property('date'), context)?.instant,
    };
    return articlesOfDocument(paragraphsOfOpenDocument(content), told, context);
  },
};
