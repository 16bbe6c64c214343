import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { Format } from '../format.ts';
import { joinParts } from '../parts/join-parts.ts';
import { parsePart } from '../parts/parse-part.ts';
import { readParts } from '../parts/read-parts.ts';
import { LEAST_BYTES, MAX_TOTAL_BYTES } from './limits.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { isSystemFile, leadsOutside } from './zip-path.ts';

/** Files by which documents that are zip archives themselves are known. */
const DOCUMENTS: readonly (readonly [path: string, name: string])[] = [
  ['[Content_Types].xml', 'an Office document other than a Word document'],
  ['mimetype', 'an OpenDocument file other than a text, or an electronic book'],
  ['Index/Document.iwa', 'a document of Pages, Numbers or Keynote'],
  ['META-INF/MANIFEST.MF', 'a Java archive'],
];

/**
 * A zip archive of files in any of the formats, archives and mails among them. Its files are unpacked one after another,
 * within limits of count, size and ratio. A file that cannot be read does not stop the others.
 */
export const zip: Format = {
  name: 'zip',
  recognises: ({ bytes }) => startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06'),
  parse: async ({ bytes }, context) => {
    const entries = readZip(bytes).filter(({ path }) => !isSystemFile(path));
    const document = DOCUMENTS.find(([path]) => entries.some((entry) => entry.path === path));
    if (document !== undefined) {
      throw new NewsdropError('unsupported', `This looks like ${document[1]}, which is not read here.`);
    }
    if (entries.length === 0) throw new NewsdropError('empty', 'The archive holds no file.');
    const budget = context.budget ?? { left: MAX_TOTAL_BYTES };
    const parts = await readParts(
      entries,
      (entry) => {
        const data = readEntry(entry, budget.left);
        budget.left -= Math.max(data.length, LEAST_BYTES);
        return parsePart(data, entry.path, context);
      },
      (place) => entries[place]?.path ?? '',
      context,
    );
    return joinParts(parts);
  },
};

function readEntry(entry: ZipEntry, budget: number): Uint8Array {
  if (leadsOutside(entry.path)) throw new NewsdropError('malformed', 'Its path leads out of the archive.');
  return entry.read(budget);
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, at) => bytes[at] === character.charCodeAt(0));
}
