import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate';
import { BYTE_MUTATIONS } from './mutate-bytes.ts';
import { TEXT_MUTATIONS } from './mutate-text.ts';
import type { Mutation, MutationTools } from './mutation.ts';

/** Archives hold the time at which they were packed: the same one, so that a seed makes the same bytes whenever it is run. */
const PACKING = { level: 1, mtime: '2025-06-10T12:00:00Z' } as const;
const MAX_PACKED_BYTES = 1_000_000;
const INNER = Object.values({ ...BYTE_MUTATIONS, ...TEXT_MUTATIONS });
const PATHS = [
  'a.txt',
  'a/b.html',
  '../a.xml',
  '/a.json',
  'a\\b.eml',
  '',
  'ä.txt',
  '__MACOSX/a',
  'a.zip',
  '.hidden',
] as const;
const JSON_VALUES = [null, true, 0, -1, 1e21, '', ' ', 'x', [], {}, [null], [[]], [{}], { a: null }] as const;

/** Damage inside a structure that stays whole: a value of a JSON tree, an entry of a zip, a file inside another. */
export const STRUCTURE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'change JSON values': (bytes, tools) => {
    const tree = readTree(bytes);
    if (tree === undefined) return bytes;
    for (let left = tools.random.few(12); left > 0; left -= 1) changeValue(tree, tools);
    return Buffer.from(JSON.stringify(tree));
  },
  'change a zip entry': (bytes, tools) => {
    const entries = readZip(bytes);
    const [first, ...others] = Object.keys(entries);
    if (first === undefined) return bytes;
    const { random } = tools;
    for (let left = random.few(4); left > 0; left -= 1) {
      const name = random.pick([first, ...others]);
      const entry = entries[name] ?? new Uint8Array();
      if (random.below(5) === 0) delete entries[name];
      else if (entry.length > 0)
        entries[name] = new Uint8Array(pickInner(tools)(entry, tools)).subarray(0, MAX_PACKED_BYTES);
    }
    return zipSync(entries, PACKING);
  },
  zip: (bytes, { random, seeds }) => {
    const entries: Record<string, Uint8Array> = { [random.pick(PATHS)]: bytes.subarray(0, MAX_PACKED_BYTES) };
    for (let left = random.below(4); left > 0; left -= 1) entries[random.pick(PATHS)] = random.pick(seeds).bytes;
    return zipSync(entries, PACKING);
  },
  gzip: (bytes) => gzipSync(bytes.subarray(0, MAX_PACKED_BYTES), PACKING),
  mail: (bytes, { random }) => {
    const type = random.pick([
      'text/plain',
      'text/html',
      'application/octet-stream',
      'message/rfc822',
      'application/zip',
    ]);
    const head =
      'From: Desk <desk@example.org>\r\nSubject: Release\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n';
    const part = `Content-Type: ${type}; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\n`;
    const body = Buffer.from(bytes.subarray(0, MAX_PACKED_BYTES)).toString('base64');
    return strToU8(
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText.\r\n--b\r\n${part}Content-Transfer-Encoding: base64\r\n\r\n${body}\r\n--b--\r\n`,
    );
  },
  'body of ninjs': (bytes, { random }) => {
    const field = random.pick(['body_html', 'body_text', 'body_xhtml', 'headline', 'byline', 'versioncreated']);
    const text = Buffer.from(bytes.subarray(0, MAX_PACKED_BYTES)).toString('utf8');
    return Buffer.from(JSON.stringify({ uri: 'urn:a:1', headline: 'Headline', [field]: text }));
  },
  'body of a feed': (bytes, { random }) => {
    const field = random.pick(['description', 'content:encoded', 'title', 'pubDate', 'dc:creator', 'category']);
    const text = Buffer.from(bytes.subarray(0, MAX_PACKED_BYTES)).toString('utf8').replaceAll(']]>', '');
    return Buffer.from(
      `<rss version="2.0"><channel><item><guid>a</guid><${field}><![CDATA[${text}]]></${field}></item></channel></rss>`,
    );
  },
};

function pickInner({ random }: MutationTools): Mutation {
  return INNER[random.below(INNER.length)] ?? ((bytes) => bytes);
}

function readTree(bytes: Uint8Array): object | undefined {
  try {
    const tree: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof tree === 'object' && tree !== null ? tree : undefined;
  } catch {
    return undefined;
  }
}

function readZip(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return {};
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= MAX_PACKED_BYTES });
  } catch {
    return {};
  }
}

/** Walks down at random and replaces what it finds there, by a value of another kind, a part of the tree, or a list. */
function changeValue(tree: object, { random }: MutationTools): void {
  let parent: object = tree;
  for (let depth = random.few(8); depth > 0; depth -= 1) {
    const children = Object.values(parent).filter((child) => typeof child === 'object' && child !== null);
    const child: unknown = children[random.below(children.length)];
    if (typeof child !== 'object' || child === null) break;
    parent = child;
  }
  const names = Object.keys(parent);
  const name = names[random.below(names.length)];
  if (name === undefined) return;
  const value: unknown = Reflect.get(parent, name);
  const changed = random.pick<unknown>([
    random.pick<unknown>(JSON_VALUES),
    [value],
    [value, value],
    { value },
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ]);
  Reflect.set(parent, name, structuredClone(changed));
}
