/** Decodes a page for the bench as its own bytes declare it, UTF-8 first: the pipeline's own reader does this in use. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_000));
    const declared = /charset\s{0,3}=\s{0,3}["']?([\w-]{3,20})/i.exec(head)?.[1] ?? 'utf-8';
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
