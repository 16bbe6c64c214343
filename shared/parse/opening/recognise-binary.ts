interface FileSignature {
  /** What the file seems to be, as it reads after "This looks like". */
  readonly name: string;
  readonly offset?: number;
  /** Latin-1: one character a byte. */
  readonly bytes: string;
}

/** First bytes of kinds of files that are no text, most telling first. */
const SIGNATURES: readonly FileSignature[] = [
  { name: 'a PDF document', bytes: '%PDF-' },
  { name: 'a PostScript file', bytes: '%!PS' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a JPEG picture', bytes: '\xff\xd8\xff' },
  { name: 'a PNG picture', bytes: '\x89PNG\r\n\x1a\n' },
  { name: 'a GIF picture', bytes: 'GIF87a' },
  { name: 'a GIF picture', bytes: 'GIF89a' },
  { name: 'a TIFF picture', bytes: 'II*\0' },
  { name: 'a TIFF picture', bytes: 'MM\0*' },
  { name: 'a WebP picture', offset: 8, bytes: 'WEBP' },
  { name: 'a WAV sound', offset: 8, bytes: 'WAVE' },
  { name: 'an AVI video', offset: 8, bytes: 'AVI ' },
  { name: 'a HEIC or AVIF picture', offset: 4, bytes: 'ftyphei' },
  { name: 'a HEIC or AVIF picture', offset: 4, bytes: 'ftypavif' },
  { name: 'an MP4 or QuickTime video', offset: 4, bytes: 'ftyp' },
  { name: 'a Matroska or WebM video', bytes: '\x1aE\xdf\xa3' },
  { name: 'an MP3 sound', bytes: 'ID3' },
  { name: 'an MP3 sound', bytes: '\xff\xfb' },
  { name: 'an Ogg sound or video', bytes: 'OggS' },
  { name: 'a FLAC sound', bytes: 'fLaC' },
  { name: 'a Photoshop picture', bytes: '8BPS' },
  { name: 'a zip archive or an Office document', bytes: 'PK\x03\x04' },
  { name: 'an empty zip archive', bytes: 'PK\x05\x06' },
  { name: 'a gzip archive', bytes: '\x1f\x8b\x08' },
  { name: 'a bzip2 archive', bytes: 'BZh' },
  { name: 'an xz archive', bytes: '\xfd7zXZ\0' },
  { name: 'a Zstandard archive', bytes: '\x28\xb5\x2f\xfd' },
  { name: 'a 7z archive', bytes: '7z\xbc\xaf\x27\x1c' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07' },
  { name: 'a tar archive', offset: 257, bytes: 'ustar' },
  { name: 'an old Office document', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { name: 'a SQLite database', bytes: 'SQLite format 3\0' },
  { name: 'a Windows program', bytes: 'MZ\x90\0' },
  { name: 'a Linux program', bytes: '\x7fELF' },
  { name: 'a macOS program', bytes: '\xcf\xfa\xed\xfe' },
  { name: 'a Java class or macOS program', bytes: '\xca\xfe\xba\xbe' },
  { name: 'a WebAssembly module', bytes: '\0asm' },
  { name: 'a font', bytes: 'wOF2' },
  { name: 'a font', bytes: 'OTTO\0' },
];

/** What a file seems to be by its first bytes, when it is one of the known kinds that are no text. */
export function recogniseBinary(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((signature) => startsWith(bytes, signature))?.name;
}

function startsWith(bytes: Uint8Array, { offset = 0, bytes: expected }: FileSignature): boolean {
  for (let at = 0; at < expected.length; at += 1) {
    if (bytes[offset + at] !== expected.charCodeAt(at)) return false;
  }
  return true;
}
