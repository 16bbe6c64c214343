/** Synchronous idle: what a line sends while it has nothing to say. */
export const SYN = '\x16';
/** Start of header: opens a message. */
export const SOH = '\x01';
/** Start of text. */
export const STX = '\x02';
/** End of text. */
export const ETX = '\x03';

/** Line starters and typesetting codes, which stand for nothing a reader sees. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
export const TYPESETTING = /[\x00-\x07\x0b\x0c\x0e\x0f\x11-\x1f\x7f]/g;
/** TLI and TTS space bands, which are spaces. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
export const SPACE_BANDS = /[\x08\x10]/g;
