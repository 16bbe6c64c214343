/** Control characters of the teletype formats, by their names in IPTC 7901 and ANPA 1312. */
export const SYN = '\x16';
export const SOH = '\x01';
export const STX = '\x02';
export const ETX = '\x03';

/** Line starters and typesetting codes, which stand for nothing a reader sees; TLI and TTS space bands are spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
export const TYPESETTING = /[\x00-\x07\x0b\x0c\x0e\x0f\x11-\x1f\x7f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
export const SPACE_BANDS = /[\x08\x10]/g;
