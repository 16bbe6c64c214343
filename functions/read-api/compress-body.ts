import { brotliCompressSync, constants, gzipSync, zstdCompressSync } from 'node:zlib';

/** Below this many bytes compression saves less than a network packet. */
const SMALLEST_BYTES = 1_024;
/** A Lambda function may answer with 6 MB; what is larger goes out compressed whatever was asked for. */
const LARGEST_PLAIN_BYTES = 5_500_000;

/** What the API can send, best first. Brotli's own default, 11, takes some forty times as long for a sixth less. */
const ENCODERS: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zstd: (body) => zstdCompressSync(body),
  gzip: (body) => gzipSync(body),
};

/** For content negotiation: `identity` is there so that a client may prefer it. */
export const ENCODINGS = ['br', 'zstd', 'gzip', 'identity'] as const;

/** A body as a Lambda function hands it to API Gateway. */
export interface EncodedBody {
  readonly body: string;
  readonly isBase64Encoded: boolean;
  /** As in `Content-Encoding`; absent for a body sent as it is. */
  readonly encoding?: string;
}

/** Compresses a body for a client by what it accepts, most wanted first, where that is worth it. */
export function compressBody(text: string, accepted: readonly string[]): EncodedBody {
  const plain = Buffer.from(text);
  const encoding = chooseEncoding(plain.length, accepted);
  const encoder = encoding === undefined ? undefined : ENCODERS[encoding];
  if (encoding === undefined || encoder === undefined) return { body: text, isBase64Encoded: false };
  return { body: encoder(plain).toString('base64'), isBase64Encoded: true, encoding };
}

function chooseEncoding(bytes: number, accepted: readonly string[]): string | undefined {
  if (bytes < SMALLEST_BYTES) return undefined;
  const best = accepted[0] === 'identity' ? undefined : Object.keys(ENCODERS).find((name) => accepted.includes(name));
  return best ?? (bytes > LARGEST_PLAIN_BYTES ? 'gzip' : undefined);
}
