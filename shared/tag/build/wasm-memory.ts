const HEADER = 8;
const DATA_SECTION = 11;
const CONSTANT = 0x41;
const END = 0x0b;

/** A number and where it ends. */
type Read = readonly [value: number, end: number];

/**
 * What the memory of a WebAssembly module holds before it runs: its data at their addresses, nothing between them.
 * The module is not run.
 *
 * @throws a RangeError when data has no constant address in the first memory
 */
export function wasmMemory(module: Buffer): Buffer {
  const data = Array.from(dataOf(module));
  const memory = Buffer.alloc(Math.max(0, ...data.map(({ address, bytes }) => address + bytes.length)));
  for (const { address, bytes } of data) bytes.copy(memory, address);
  return memory;
}

function* dataOf(module: Buffer): Generator<{ address: number; bytes: Buffer }> {
  for (let at = HEADER; at < module.length; ) {
    const [length, start] = readNumber(module, at + 1);
    if (module[at] === DATA_SECTION) yield* segmentsOf(module, start);
    at = start + length;
  }
}

function* segmentsOf(module: Buffer, section: number): Generator<{ address: number; bytes: Buffer }> {
  let [left, at] = readNumber(module, section);
  for (; left > 0; left--) {
    const [address, behind] = readNumber(module, at + 2);
    if (module[at] !== 0 || module[at + 1] !== CONSTANT || module[behind] !== END) {
      throw new RangeError('The module has data without a constant address.');
    }
    const [length, start] = readNumber(module, behind + 1);
    at = start + length;
    yield { address, bytes: module.subarray(start, at) };
  }
}

/** Seven bits a byte, the lowest first, and a bit that says that more follow (LEB128). */
function readNumber(module: Buffer, start: number): Read {
  let [value, unit, at] = [0, 1, start];
  for (let byte = 0x80; byte >= 0x80; at++) {
    byte = module.readUInt8(at);
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
  }
  return [value, at];
}
