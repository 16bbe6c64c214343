const SEPARATOR = /\r?\n\r?\nFrom [^\r\n]{1,200}\r?\n(?=[!-9;-~]{1,76}:)/g;

/** The mails of a mailbox (mbox: each under a line that begins with `From `); a mail alone is the only one. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!raw.startsWith('From ')) return [bytes];
  const mails: Uint8Array[] = [];
  let start = 0;
  for (const separator of raw.matchAll(SEPARATOR)) {
    mails.push(bytes.subarray(start, separator.index));
    start = separator.index + separator[0].length;
  }
  return [...mails, bytes.subarray(start)];
}
