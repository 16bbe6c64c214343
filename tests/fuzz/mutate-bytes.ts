import { chooseSlice, type Mutation, replaceSlice } from './mutation.ts';

const MAX_GROWTH = 1_000_000;
const EDGE_BYTES = [0x00, 0x01, 0x02, 0x03, 0x1a, 0x7f, 0x80, 0xc0, 0xed, 0xf4, 0xfe, 0xff] as const;
const EDGE_NUMBERS = [0, 1, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff] as const;

/** Damage that knows nothing of formats: what disks, lines and fuzzers do to bytes. */
export const BYTE_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'flip bits': (bytes, { random }) => {
    const damaged = Buffer.from(bytes);
    for (let left = random.few(200); left > 0; left -= 1) {
      const at = random.below(damaged.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8));
    }
    return damaged;
  },
  'edge bytes': (bytes, { random }) => {
    const damaged = Buffer.from(bytes);
    for (let left = random.few(50); left > 0; left -= 1)
      damaged[random.below(damaged.length)] = random.pick(EDGE_BYTES);
    return damaged;
  },
  truncate: (bytes, { random }) => bytes.subarray(0, random.below(bytes.length)),
  behead: (bytes, { random }) => bytes.subarray(random.below(bytes.length)),
  'drop a slice': (bytes, { random }) => {
    const { start, end } = chooseSlice(bytes, random);
    return replaceSlice(bytes, start, end, Buffer.alloc(0));
  },
  'repeat a slice': (bytes, { random }) => {
    const { start, end } = chooseSlice(bytes, random);
    const times = random.few(Math.max(2, Math.floor(MAX_GROWTH / Math.max(1, end - start))));
    const slice = bytes.subarray(start, end);
    return replaceSlice(bytes, end, end, Buffer.alloc(slice.length * times, slice));
  },
  'move a slice': (bytes, { random }) => {
    const { start, end } = chooseSlice(bytes, random);
    const at = random.below(bytes.length + 1);
    return replaceSlice(bytes, at, at, bytes.subarray(start, end));
  },
  splice: (bytes, { random, seeds }) => {
    const other = random.pick(seeds).bytes;
    return Buffer.concat([bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length))]);
  },
  'insert a slice of another': (bytes, { random, seeds }) => {
    const other = random.pick(seeds).bytes;
    const { start, end } = chooseSlice(other, random);
    const at = random.below(bytes.length + 1);
    return replaceSlice(bytes, at, at, other.subarray(start, end));
  },
  'binary length field': (bytes, { random }) => {
    if (bytes.length < 8) return bytes;
    const damaged = Buffer.from(bytes);
    for (let left = random.few(6); left > 0; left -= 1) {
      const value = random.pick(EDGE_NUMBERS);
      const at = random.below(damaged.length - 4);
      if (random.below(2) === 0) damaged.writeUInt32LE(value, at);
      else damaged.writeUInt16LE(value & 0xffff, at);
    }
    return damaged;
  },
  'other encoding': (bytes, { random }) => {
    const text = Buffer.from(bytes).toString(random.pick(['utf8', 'latin1']));
    const encoded = Buffer.from(text, random.pick(['utf16le', 'utf8', 'latin1']));
    if (encoded.length % 2 === 0 && random.below(3) === 0) encoded.swap16();
    const mark = random.pick([[], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]]);
    return Buffer.concat([Buffer.from(mark), encoded]);
  },
};
