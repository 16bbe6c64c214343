/** Fewer than this many repaired characters may be chance. */
const CERTAIN = 3;
/** The charsets in which UTF-8 was taken for something else: those of Western, Arabic and Russian systems. */
const MISTAKEN = ['windows-1252', 'windows-1256', 'windows-1251'];

const BYTES_OF_CHARACTERS = MISTAKEN.map((charset) => bytesOfCharacters(charset));

/**
 * Repairs UTF-8 that was read as a charset of one byte a character and saved as UTF-8 again: `Ø§Ù„` and `ط§ظ„` are `ال`.
 * Only where that is certain: the whole text goes back to bytes, those are strictly valid UTF-8, and nothing
 * suspicious is left. Returns nothing when there is nothing certain to repair.
 */
export function repairMojibake(text: string): string | undefined {
  for (const bytesOfCharacter of BYTES_OF_CHARACTERS) {
    const bytes = encode(text, bytesOfCharacter);
    const repaired = bytes === undefined ? undefined : decodeCertainly(bytes);
    if (repaired !== undefined) return repaired;
  }
  return undefined;
}

function decodeCertainly(bytes: Uint8Array): string | undefined {
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

function bytesOfCharacters(charset: string): ReadonlyMap<number, number> {
  const decoder = new TextDecoder(charset);
  return new Map(
    Array.from({ length: 128 }, (_, index) => [
      decoder.decode(Uint8Array.of(0x80 + index)).charCodeAt(0),
      0x80 + index,
    ]),
  );
}

function encode(text: string, bytesOfCharacter: ReadonlyMap<number, number>): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 ? unit : (bytesOfCharacter.get(unit) ?? controlByte(unit));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Systems keep the bytes that a charset leaves undefined as the controls of the same number. */
function controlByte(unit: number): number | undefined {
  return unit < 0xa0 ? unit : undefined;
}
