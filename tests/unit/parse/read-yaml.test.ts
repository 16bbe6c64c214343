import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YamlValue } from '../../../shared/parse/markdown/build-yaml.ts';
import { readYaml } from '../../../shared/parse/markdown/read-yaml.ts';

describe('the fields of a front matter', () => {
  test.each<[string, string, object]>([
    [
      'no scalar is anything but text',
      'a: no\nb: 010\nc: 2024-05-06\nd: 1:30\ne: ~\nf: 1e3',
      { a: 'no', b: '010', c: '2024-05-06', d: '1:30', e: '~', f: '1e3' },
    ],
    ['an absent value is empty', 'a:\nb: {c}\nd: [x, ]', { a: '', b: { c: '' }, d: ['x'] }],
    ['the last field of a name stands', 'a: 1\na: 2', { a: '2' }],
    ['names are in lower case on top', 'Title: T\nParams: {Sub: x}', { title: 'T', params: { Sub: 'x' } }],
    [
      'tags mean nothing',
      'a: !!int 3\nb: !!js/function "x()"\nc: !ruby/object:X {d: e}\nf: !!timestamp 2024-01-01',
      { a: '3', b: 'x()', c: { d: 'e' }, f: '2024-01-01' },
    ],
    ['a merge key is a name like others', 'a: &a {x: 1}\nb: {<<: *a}', { a: { x: '1' }, b: { '<<': { x: '1' } } }],
    ['an alias repeats what was named last', 'a: &x one\nb: &x two\nc: *x', { a: 'one', b: 'two', c: 'two' }],
    ['a list or a mapping is no name', 'title: {{ page.title }}\n? [a]\n: b', { title: {} }],
    ['blocks of text', 'a: |\n  x\n  y\nb: >-\n  one\n  two\n\n  three', { a: 'x\ny\n', b: 'one two\nthree' }],
    ['quotation marks and escapes', `a: 'It''s'\nb: "x\\u0041\\n"`, { a: "It's", b: 'xA\n' }],
    ['Arabic', 'العنوان: خبر\ntags: [أ، ب, ج]', { العنوان: 'خبر', tags: ['أ، ب', 'ج'] }],
    ['only the first document', 'a: b\n---\nc: d', { a: 'b' }],
    ['characters that YAML forbids', 'a: x\u0000y\u0007z\nb: "\ud800"', { a: 'x y z', b: '\ufffd' }],
    ['only a comment', '# nothing', {}],
    ['nothing', '', {}],
  ])('%s', (_, yaml, expected) => {
    expect(readYaml(yaml)).toEqual(expected);
  });

  test('are what was written, whatever it was', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    const { value } = fc.letrec<{ value: YamlValue }>((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, text, fc.array(tie('value')), fc.dictionary(text, tie('value'))),
    }));
    const name = text.map((written) => written.toLowerCase()).filter((lower) => lower === lower.toLowerCase());

    // JSON is YAML.
    fc.assert(
      fc.property(fc.dictionary(name, value), (fields) => {
        expect({ ...readYaml(JSON.stringify(fields)) }).toEqual({ ...fields });
      }),
    );
  });

  test('reach no prototype', () => {
    const fields = readYaml('__proto__: {polluted: yes}\na:\n  __proto__: {polluted: yes}\n  constructor: x');

    expect(Object.hasOwn(fields, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('a hundred aliases are read', () => {
    const { all } = readYaml(`a: &a x\nall: [${'*a, '.repeat(100)}]`);

    expect(all).toEqual(Array(100).fill('x'));
  });
});

describe('what is no front matter is malformed', () => {
  test.each([
    ['a colon in a title without quotation marks', 'title: Foo: bar', /line 2/],
    ['quotation marks never closed', 'a: "b\nc: d', /line 3/],
    ['an indentation by tabs', 'a: b\nc:\n\td: e', /line 4/],
    ['a character kept for YAML itself', 'a: b\nauthor: @jane', /line 3/],
    ['nesting without end', `a: ${'['.repeat(60_000)}`, /line 2/],
    ['text', 'hello', /no list of fields/],
    ['a list', '- a', /no list of fields/],
    ['an alias of nothing', 'a: *b', /does not name/],
    ['an alias of what it stands in', 'a: &a [*a]', /does not name/],
    [
      'aliases that multiply',
      `a: &a [${'x, '.repeat(10)}]\nb: &b [${'*a, '.repeat(10)}]\nc: &c [${'*b, '.repeat(10)}]\nd: [${'*c, '.repeat(10)}]`,
      /too many aliases/,
    ],
  ])('%s', (_, yaml, detail) => {
    expect(() => readYaml(yaml)).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringMatching(detail) }),
    );
  });
});
