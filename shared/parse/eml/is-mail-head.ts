/** Header fields of which every mail has some, and that no other text begins with. */
const SENDERS: ReadonlySet<string> = new Set(['from', 'received', 'message-id', 'return-path', 'delivered-to']);
const FIELDS: ReadonlySet<string> = new Set([
  ...SENDERS,
  'to',
  'subject',
  'date',
  'mime-version',
  'content-type',
  'reply-to',
  'sender',
  'cc',
]);
const FIELD = /^([!-9;-~]{1,76}):/;
const FEWEST_FIELDS = 2;
/** Lines that belong to no field: old servers break headers, and the head may be cut in one. */
const MOST_STRAYS = 2;

/** True when a text begins with the header of a mail, an mbox line in front of it or not. */
export function isMailHead(head: string): boolean {
  const found = new Set<string>();
  let strays = 0;
  const lines = head.replace(/^[\s\ufeff]{1,64}/, '').split(/\r?\n/);
  for (const [place, line] of lines.entries()) {
    if (line === '') break;
    if (place === 0 && line.startsWith('From ')) continue;
    if (/^[ \t]/.test(line)) continue;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) found.add(name);
    else if (++strays > MOST_STRAYS) break;
  }
  const known = [...found].filter((name) => FIELDS.has(name));
  return known.length >= FEWEST_FIELDS && known.some((name) => SENDERS.has(name));
}
