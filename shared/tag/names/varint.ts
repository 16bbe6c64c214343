/** Reads an unsigned LEB128 number and moves the offset behind it. */
export function readVarint(bytes: Uint8Array, at: { offset: number }): number {
  let value = 0;
  let scale = 1;
  let byte = 0x80;
  while (byte >= 0x80) {
    byte = bytes[at.offset++] ?? 0;
    value += (byte & 0x7f) * scale;
    scale *= 0x80;
  }
  return value;
}

/** Appends an unsigned number as LEB128. */
export function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}
