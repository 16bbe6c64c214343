import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { compressBody } from '../../../functions/read-api/compress-body.ts';

const text = JSON.stringify({ body: 'ميناء المدينة يفتح من جديد. '.repeat(100) });

describe('compressBody', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['zstd', zstdDecompressSync],
    ['gzip', gunzipSync],
  ])('sends %s to a client that takes it', (encoding, decode) => {
    const answer = compressBody(text, [encoding, 'identity']);

    expect(answer).toMatchObject({ encoding, isBase64Encoded: true });
    expect(decode(Buffer.from(answer.body, 'base64')).toString()).toBe(text);
  });

  test('takes the best of what a client takes', () => {
    expect(compressBody(text, ['gzip', 'br', 'identity']).encoding).toBe('br');
  });

  test.each([[[]], [['identity']], [['identity', 'gzip']]])('sends the text as it is to %j', (accepted) => {
    expect(compressBody(text, accepted)).toEqual({ body: text, isBase64Encoded: false });
  });

  test('leaves a small body alone', () => {
    expect(compressBody('{"items":[]}', ['br'])).toEqual({ body: '{"items":[]}', isBase64Encoded: false });
  });

  test('compresses what Lambda could not send otherwise', () => {
    expect(compressBody('x'.repeat(6_000_000), []).encoding).toBe('gzip');
  });
});
