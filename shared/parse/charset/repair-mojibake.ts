/** Fewer than this many repaired characters may be chance. */
const CERTAIN = 3;

/** What windows-1252 shows for the bytes 0x80 to 0x9f, back to the byte. */
const BYTE_OF_CHARACTER: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 32 }, (_, index) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
    0x80 + index,
  ]),
);

/**
 * Repairs UTF-8 that was read as windows-1252 (or latin-1) and saved as UTF-8 again: `Ø§Ù„` is `ال`.
 * Only where that is certain: the whole text goes back to bytes, those are strictly valid UTF-8, and nothing
 * suspicious is left. Returns nothing when there is nothing certain to repair.
 */
export function repairMojibake(text: string): string | undefined {
  const bytes = toWindows1252(text);
  if (bytes === undefined) return undefined;
  let repaired: string;
  try {
    repaired = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  let characters = 0;
  for (const character of repaired) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x80 && point < 0xa0) return undefined;
    if (point >= 0xa0) characters += 1;
  }
  return characters >= CERTAIN ? repaired : undefined;
}

function toWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x100 ? unit : BYTE_OF_CHARACTER.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
