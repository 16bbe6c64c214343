import { OPENINGS, VALUES } from './hostile-tokens.ts';
import { type Mutation, replaceSlice } from './mutation.ts';
import type { Random } from './random.ts';

const MAX_REPEATS = 100_000;
const MAX_TOKEN_BYTES = 800_000;
const MAX_MATCHES = 20_000;
const TAG = /<[^<>]{1,200}>/g;
const LEAF = /<([\w:.-]{1,60})(?: [^<>]{0,200})?>[^<>]{0,300}<\/\1>/g;
const CONTENT = />[^<>]{1,300}</g;
const ATTRIBUTE = /="[^"<>]{0,200}"/g;
const NUMBER = /\d{1,20}/g;
const QUOTED = /"[^"\n]{0,200}"/g;
const MARKS = ['<', '>', '"', '\n', ' ', ',', ':', '}', ']'] as const;

/** Damage in the words of the formats: tags, numbers, quoted values, lines. Bytes are read as latin-1, so none is lost. */
export const TEXT_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'repeat an opening': (bytes, { random }) => {
    const token = random.pick(OPENINGS);
    const most = Math.min(MAX_REPEATS, Math.floor(MAX_TOKEN_BYTES / Buffer.byteLength(token)));
    return insert(bytes, Buffer.from(token.repeat(random.few(most))), random);
  },
  'insert a value': (bytes, { random }) => {
    let damaged = bytes;
    for (let left = random.few(8); left > 0; left -= 1)
      damaged = insert(damaged, Buffer.from(random.pick(VALUES)), random);
    return damaged;
  },
  'change a number': replaceMatches(NUMBER, (random) =>
    random.pick(['0', '-1', '99999999999999999999', '2147483648', '00', '1e9', '', '9'.repeat(400)]),
  ),
  'change a quoted value': replaceMatches(QUOTED, (random) =>
    random.pick(['""', 'null', '[]', '{}', '0', '[null]', `"${Buffer.from(random.pick(VALUES)).toString('latin1')}"`]),
  ),
  'change an element': replaceMatches(LEAF, (random, found) => {
    const tag = found.slice(0, found.indexOf('>') + 1);
    const name = /^<([\w:.-]+)/.exec(found)?.[1] ?? 'x';
    const end = `</${name}>`;
    return random.pick(['', found + found, tag + end, `<${name}/>`, tag + found + end, tag + tag + found + end + end]);
  }),
  'change a content': replaceMatches(CONTENT, (random) => `>${escaped(random)}<`),
  'change an attribute': replaceMatches(ATTRIBUTE, (random) => `="${escaped(random)}"`),
  'change a tag': replaceMatches(TAG, (random, found) => {
    const name = /^<\/?([\w:.-]+)/.exec(found)?.[1] ?? 'x';
    return random.pick([
      '',
      found + found,
      `</${name}>`,
      `<${name}/>`,
      `<${name}>`,
      `<${name} ${name}="${name}">`,
      '<x>',
    ]);
  }),
  'drop every mark of a kind': (bytes, { random }) => {
    const mark = random.pick(MARKS);
    return Buffer.from(
      Buffer.from(bytes)
        .toString('latin1')
        .replaceAll(mark, random.pick(['', mark + mark])),
      'latin1',
    );
  },
  'shuffle lines': (bytes, { random }) => {
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    for (let left = random.few(lines.length); left > 0; left -= 1) {
      const [line = ''] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length + 1), 0, line);
      if (left > 1000) break;
    }
    return Buffer.from(lines.join(random.pick(['\n', '\n', '\r\n', '\r', '\n\n', ' '])), 'latin1');
  },
};

/** A value that leaves the XML around it well-formed, unless it holds what no XML may. */
function escaped(random: Random): string {
  const value = random.below(4) === 0 ? random.pick(OPENINGS).repeat(random.few(2_000)) : random.pick(VALUES);
  const safe = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return Buffer.from(random.below(5) === 0 ? '' : safe).toString('latin1');
}

function insert(bytes: Uint8Array, token: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length + 1);
  return replaceSlice(bytes, at, at, token);
}

/** Replaces some of what an expression finds. */
function replaceMatches(pattern: RegExp, choose: (random: Random, found: string) => string): Mutation {
  return (bytes, { random }) => {
    const text = Buffer.from(bytes).toString('latin1');
    const matches = text.matchAll(pattern).take(MAX_MATCHES).toArray();
    if (matches.length === 0) return bytes;
    const chosen = new Set(Array.from({ length: random.few(20) }, () => random.below(matches.length)));
    let end = 0;
    let damaged = '';
    for (const place of [...chosen].sort((a, b) => a - b)) {
      const match = matches[place];
      if (match === undefined) continue;
      damaged += text.slice(end, match.index) + choose(random, match[0]);
      end = match.index + match[0].length;
    }
    return Buffer.from(damaged + text.slice(end), 'latin1');
  };
}
