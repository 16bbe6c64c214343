const HEAD = 65_536;
const BEFORE_ROOT = /\s+|<\?[^>]*>|<!--/y;
const START_TAG = /<([\p{L}_][\p{L}\p{N}_.-]*:)?([\p{L}_][\p{L}\p{N}_.-]*)(?=[\s/>])/uy;

/**
 * The local name of an XML text's first element, from a bounded head, without parsing it; absent for a text that does
 * not start like XML. Comments, processing instructions and a document type may stand before it.
 */
export function sniffRoot(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  let at = 0;
  while (at < head.length) {
    BEFORE_ROOT.lastIndex = at;
    const skipped = BEFORE_ROOT.exec(head);
    if (skipped?.[0] === '<!--') {
      const end = head.indexOf('-->', at);
      if (end < 0) return undefined;
      at = end + 3;
    } else if (skipped !== null) at = BEFORE_ROOT.lastIndex;
    else if (/^<!doctype/i.test(head.slice(at, at + 9))) at = endOfDocumentType(head, at);
    else break;
  }
  START_TAG.lastIndex = at;
  return START_TAG.exec(head)?.[2];
}

function endOfDocumentType(head: string, start: number): number {
  let subset = false;
  for (let at = start; at < head.length; at += 1) {
    const character = head[at];
    if (character === '[') subset = true;
    else if (character === ']') subset = false;
    else if (character === '>' && !subset) return at + 1;
  }
  return head.length;
}
