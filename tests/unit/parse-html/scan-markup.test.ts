import fc from 'fast-check';
import { QuoteType, Tokenizer } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { scanMarkup } from '../../../shared/parse/html/scan-markup.ts';

type Event =
  | readonly ['open' | 'empty', string, Record<string, string | undefined>]
  | readonly ['close' | 'text', string];

const WANTED = new Set(['class', 'id', 'href']);

function scan(source: string): Event[] {
  const events: Event[] = [];
  scanMarkup(source, WANTED, {
    isFull: false,
    wantsText: true,
    openTag: (name, attributes, isSelfClosing) => {
      events.push([isSelfClosing ? 'empty' : 'open', name, { ...attributes }]);
    },
    closeTag: (name) => {
      events.push(['close', name]);
    },
    text: (piece) => {
      events.push(['text', piece]);
    },
  });
  return events;
}

/** The same as htmlparser2 has it. */
function tokenize(source: string): Event[] {
  const events: Event[] = [];
  let tag = '';
  let attributes: Record<string, string> = {};
  let name = '';
  let value = '';
  const slice = (start: number, end: number): string => source.slice(start, end);
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        tag = slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname: (start, end) => {
        name = slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: (quote) => {
        const whole = quote === QuoteType.NoValue ? name : value.trim();
        if (WANTED.has(name) && whole !== '' && !Object.hasOwn(attributes, name)) attributes[name] = whole;
      },
      onopentagend: () => events.push(['open', tag, attributes]),
      onselfclosingtag: () => events.push(['empty', tag, attributes]),
      onclosetag: (start, end) => events.push(['close', slice(start, end).toLowerCase()]),
      ontext: (start, end) => events.push(['text', slice(start, end)]),
      ontextentity: (codePoint) => events.push(['text', String.fromCodePoint(codePoint)]),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return events;
}

const PIECES =
  '< > </ /> = " \' / ! ? - -- <!-- --> --!> <![CDATA[ ]]> <!doctype & &amp; &amp &nbsp &copy=1 &notit; &#65; &#x42 &#x &Afr; &nGt; ; a P p div script SCRIPT style title textarea plaintext br <script> </script> </title> <title> <a <p> </p> class id href data-x x é م 中 1'.split(
    ' ',
  );
const markup = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.constantFrom(' ', '\n', '\t')), {
    maxLength: 40,
  })
  // A file that ends within a tag is read alike, but for what htmlparser2 makes of such a tag's last character.
  .map((pieces) => `${pieces.join('')}'">`)
  // In a title htmlparser2 overlooks a reference right behind what begins like its end tag.
  .filter((source) => !/<(?:title|textarea)[\s\S]*<\/?[a-z]*&/i.test(source));

describe('scanMarkup', () => {
  test('finds in any markup what htmlparser2 finds', () => {
    fc.assert(
      fc.property(markup, (source) => {
        expect(scan(source)).toEqual(tokenize(source));
      }),
      { numRuns: 5_000 },
    );
  });

  test('parts text at character references and stray signs', () => {
    expect(scan('a&amp;b < c&d</p>')).toEqual([
      ['text', 'a'],
      ['text', '&'],
      ['text', 'b '],
      ['text', '< c&d'],
      ['close', 'p'],
    ]);
  });

  test('reads the references in values that HTML allows there, and takes what comes first', () => {
    const [tag] = scan('<A HREF="/?a=1&copy=2&amp;b" id=&lt;x class id="y" CLASS=z>');

    expect(tag).toEqual(['open', 'a', { href: '/?a=1&copy=2&b', id: '<x', class: 'class' }]);
  });

  test('leaves out a tag that has no end', () => {
    expect(scan('one<p class="x')).toEqual([['text', 'one']]);
    expect(scan('one</p ')).toEqual([['text', 'one']]);
  });

  test('stops where the reader is full, and gives it no text that it does not want', () => {
    const read: string[] = [];
    const reader = {
      isFull: false,
      wantsText: false,
      openTag: (name: string) => {
        read.push(name);
        reader.isFull = name === 'i';
      },
      closeTag: (name: string) => {
        read.push(`/${name}`);
      },
      text: (piece: string) => {
        read.push(piece);
      },
    };
    scanMarkup('<b>x</b><i>y</i>', WANTED, reader);

    expect(read).toEqual(['b', '/b', 'i']);
  });
});
