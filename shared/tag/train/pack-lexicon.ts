import type { LexiconEntry, NameLexicon } from '../names/name-lexicon.ts';
import { writeVarint } from '../names/varint.ts';

/** Packs a lexicon as `readNameLexicon` reads it. */
export function packLexicon({ entries, families, likeness }: NameLexicon): Uint8Array {
  const out: number[] = [];
  writeVarint(out, families.length);
  for (const family of families) {
    writeVarint(out, family.length);
    for (const member of family) {
      writeVarint(out, member);
    }
  }
  writeVarint(out, likeness.length);
  out.push(...new Uint8Array(likeness.buffer, likeness.byteOffset, likeness.length));
  writeVarint(out, entries.size);
  let before = 0;
  for (const [key, entry] of Array.from(entries).sort(([one], [other]) => one - other)) {
    writeVarint(out, key - before);
    writeVarint(out, entry.cluster);
    out.push(entry.commonness | (entry.firstName << 4) | (entry.lastName << 6), entry.lists);
    before = key;
  }
  return Uint8Array.from(out);
}

/** An entry that says nothing, to be filled. */
export function emptyEntry(): { -readonly [Field in keyof LexiconEntry]: LexiconEntry[Field] } {
  return { cluster: 0, commonness: 0, firstName: 0, lastName: 0, lists: 0 };
}
