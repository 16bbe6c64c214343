/** Scripts may stand before the declaration; browsers honour one that comes late, too. */
const HEAD_BYTES = 65_536;

const DECLARATIONS = [
  /<\?xml[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{1,40})["']/i,
  /<meta[^>]{0,300}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{1,40})/i,
];

/**
 * The charset that an XML declaration or an HTML `meta` element at the head of the file names, as its WHATWG name.
 * Nothing when there is none, or when the name is none that can be decoded.
 */
export function readDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  for (const declaration of DECLARATIONS) {
    const name = declaration.exec(head)?.[1];
    if (name === undefined) continue;
    const charset = toCharsetName(name);
    // A declaration that could be read as ASCII cannot stand in a UTF-16 file.
    if (charset !== undefined) return charset.startsWith('utf-16') ? 'utf-8' : charset;
  }
  return undefined;
}

/** The WHATWG name of a charset label, or nothing when no decoder knows it. */
export function toCharsetName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
