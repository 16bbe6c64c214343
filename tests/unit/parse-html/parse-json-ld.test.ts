import { describe, expect, test } from 'vitest';
import { findArticleObject } from '../../../shared/parse/html/article-object.ts';
import { parseJsonLd, resolveReferences } from '../../../shared/parse/html/parse-json-ld.ts';

describe('parseJsonLd', () => {
  test.each([
    ['a raw line break in a string', '{"@type":"Article","headline":"a\nb"}', 'a b'],
    ['a stray escape', String.raw`{"@type":"Article","headline":"a\'b"}`, "a'b"],
    ['trailing commas', '{"@type":"Article","headline":"ab",}', 'ab'],
    ['a CDATA wrapper', '//<![CDATA[\n{"@type":"Article","headline":"ab"}\n//]]>', 'ab'],
    ['a semicolon behind it', '{"@type":"Article","headline":"ab"};', 'ab'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;ab&quot;}', 'ab'],
  ])('reads JSON with %s', (_, script, headline) => {
    expect(parseJsonLd([script])).toEqual([{ '@type': 'Article', headline }]);
  });

  test('opens graphs and lists, outermost first, and leaves out what no mending reads', () => {
    const scripts = ['{"@graph":[{"@type":"WebPage","hasPart":{"@type":"Article"}},{"@type":"Person"}]}', '{"@type":'];

    expect(parseJsonLd(scripts).map((object) => object['@type'])).toEqual(['WebPage', 'Person', 'Article']);
  });

  test('is linear in brackets that are never closed', () => {
    expect(parseJsonLd(['['.repeat(300_000), '{"a":'.repeat(100_000)])).toEqual([]);
  });
});

describe('findArticleObject', () => {
  test('prefers an article to a page, and of two articles the one that says more', () => {
    const objects = parseJsonLd([
      '[{"@type":"WebPage","name":"p","headline":"p","datePublished":"2020-01-01"},{"@type":"Article","headline":"teaser"},{"@type":["Thing","NewsArticle"],"headline":"real","datePublished":"2020-01-01"}]',
    ]);

    expect(findArticleObject(objects)).toMatchObject({ headline: 'real' });
  });
});

describe('resolveReferences', () => {
  test('puts the named object in place of its id, and leaves an unknown id as it is', () => {
    const objects = parseJsonLd(['[{"@type":"Person","@id":"#1","name":"Ann Bee"}]']);

    expect(resolveReferences([{ '@id': '#1' }, { '@id': '#2' }], objects)).toEqual([objects[0], { '@id': '#2' }]);
  });
});
