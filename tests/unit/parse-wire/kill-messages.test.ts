import { describe, expect, test } from 'vitest';
import { parseWire } from './parse-wire.ts';

const TOLD = 'Editors: please kill the story on the harbour. A corrected version follows.';

describe('a wire message that kills a story in words', () => {
  test.each([
    ['iptc-7901', `\x16\x16\x01EXA0007 1 I 20\r\n\x02KILL\r\n\r\n${TOLD}\r\n\x03\x04`],
    ['telex', `ZCZC\nEXA 0007\nKILL\n\n${TOLD}\nNNNN\n`],
  ])('is shown to nobody: %s', async (format, file) => {
    const parsed = await parseWire(file);
    expect(parsed.format).toBe(format);
    expect(parsed.articles).toMatchObject([{ status: 'canceled' }]);
  });
});
