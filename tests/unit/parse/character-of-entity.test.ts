import { characterEntities } from 'character-entities';
import { describe, expect, test } from 'vitest';
import { htmlEntities as tableOfMails } from '../../../node_modules/postal-mime/dist/esm/html-entities.js';
import { htmlEntities } from '../../../shared/parse/eml/html-entities.ts';
import { decodeNamedCharacterReference } from '../../../shared/parse/markdown/decode-named-character-reference.ts';
import { characterOfEntity } from '../../../shared/parse/xml/character-of-entity.ts';

const UNKNOWN = ['', 'x', 'am', 'ampx', 'notit', 'constructor', '__proto__', '#32', 'a'.repeat(40)];

describe('the one table of entities', () => {
  test.each(['nbsp', 'eacute', 'semi', 'fjlig', 'NotEqualTilde'])('knows %s', (name) => {
    expect(characterOfEntity(name)).toBe(characterEntities[name]);
  });

  test('says to the reader of Markdown what its own table says', () => {
    const names = Object.keys(characterEntities);

    expect(names.length).toBeGreaterThan(2000);
    expect(Object.fromEntries(names.map((name) => [name, decodeNamedCharacterReference(name)]))).toEqual(
      characterEntities,
    );
    for (const name of UNKNOWN) expect(decodeNamedCharacterReference(name)).toBe(false);
  });

  test('says to the reader of mails what its own table says', () => {
    const references = Object.keys(tableOfMails);
    // Most names need their semicolon; the table is asked without it just the same.
    const asked = references.flatMap((reference) => [reference, reference.replace(/;$/, '')]);

    expect(references.length).toBeGreaterThan(2000);
    for (const reference of asked)
      expect([reference, htmlEntities[reference]]).toEqual([reference, tableOfMails[reference]]);
    for (const name of UNKNOWN) expect(htmlEntities[`&${name};`]).toBeUndefined();
  });
});
