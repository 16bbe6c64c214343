import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLooseXml } from '../../../shared/parse/xml/read-loose-xml.ts';
import { readXml } from '../../../shared/parse/xml/read-xml.ts';
import { sniffRoot } from '../../../shared/parse/xml/sniff-root.ts';
import { childrenOf, rawTextOf, textOf, type XmlElement } from '../../../shared/parse/xml/xml-element.ts';

type Tree = { readonly name: string; readonly children: readonly (Tree | string)[] };

const name = fc.constantFrom('p', 'b', 'item', 'NewsItem', 'body.content', 'données');
const words = fc.string({
  unit: fc.constantFrom('a', 'ب', ' ', '<', '&', '>', '"', '\n', '010', ']]>', 'é'),
  minLength: 1,
  maxLength: 8,
});
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({ name, children: fc.array(fc.oneof({ maxDepth: 4 }, words, tie('tree')), { maxLength: 4 }) }),
}));

const write = (node: Tree | string): string =>
  typeof node === 'string'
    ? node.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : `<${node.name}>${node.children.map(write).join('')}</${node.name}>`;

/** A tree as it must come back: neighbouring texts are one. */
function written(node: XmlElement | Tree): unknown {
  const children: unknown[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (typeof child !== 'string') children.push(written(child));
    else if (typeof last === 'string') children[children.length - 1] = last + child;
    else if (child !== '') children.push(child);
  }
  return { name: node.name, children };
}

describe('reading XML', () => {
  test('gives back what was written, in its order, by both readers', () => {
    fc.assert(
      fc.property(tree, (given) => {
        const text = write(given);

        expect(written(readXml(text))).toEqual(written(given));
        expect(childrenOf(readLooseXml(text)).map((root) => written(root))).toEqual([written(given)]);
      }),
    );
  });

  test('never fails on text that is no XML, but with a fault of the file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '[', '&', ';', 'a', '-', '?', '"', ' '), maxLength: 60 }),
        (text) => {
          readLooseXml(text);
          try {
            readXml(text);
          } catch (error) {
            expect(error).toMatchObject({ code: 'malformed' });
          }
        },
      ),
    );
  });

  test('resolves prefixes, keeps undeclared ones, and leaves numbers as they are', () => {
    const root = readXml('<a:r xmlns:a="urn:a" xmlns="urn:d"><x n="010"/><b:y xml:lang="ar" b:z="1"/></a:r>');

    expect(root).toMatchObject({ name: 'r', space: 'urn:a' });
    expect(childrenOf(root).map(({ name: local, space, attributes }) => [local, space, { ...attributes }])).toEqual([
      ['x', 'urn:d', { n: '010' }],
      ['y', 'b', { lang: 'ar', 'b:z': '1' }],
    ]);
  });

  test("knows HTML's named characters and no others", () => {
    expect(textOf(readXml('<p>caf&eacute;&nbsp;&laquo;x&raquo;</p>'))).toBe('café «x»');
    expect(() => readXml('<p>&nosuch;</p>')).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  test('keeps CDATA and mixed content in order', () => {
    expect(rawTextOf(readXml('<p>a <b>b</b><![CDATA[ <c> ]]>d</p>'))).toBe('a b <c> d');
  });
});

describe('the first element of a text', () => {
  test.each([
    ['\ufeff <?xml version="1.0"?>\n<!-- <no> --><!DOCTYPE nitf [<!ENTITY a "<b>">]>\n<nitf>', 'nitf'],
    ['<rdf:RDF xmlns:rdf="x">', 'RDF'],
    ['<newsItem\n guid="x">', 'newsItem'],
    ['plain <b>text</b>', undefined],
    ['<!-- never ends', undefined],
    ['{"a": "<b>"}', undefined],
  ])('%j', (text, root) => {
    expect(sniffRoot(text)).toBe(root);
  });
});
