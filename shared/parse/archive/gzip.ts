import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { Format } from '../format.ts';
import { inflate } from './inflate.ts';
import { MAX_ENTRY_BYTES, MAX_RATIO, RATIO_FROM_BYTES } from './limits.ts';

/** One file of any format, gzipped. What is unpacked is an archive no more: it is not unpacked again. */
export const gzip: Format = {
  name: 'gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  parse: async ({ bytes }, context) => {
    if (context.parseInner === undefined) {
      throw new NewsdropError('unsupported', 'It is an archive inside another file, which is not opened.');
    }
    const mostBytes = Math.min(MAX_ENTRY_BYTES, Math.max(RATIO_FROM_BYTES, bytes.length * MAX_RATIO));
    const inner = await context.parseInner(inflate(bytes, 'gzip', mostBytes), context.key.replace(/\.gz$/i, ''));
    return [...inner.articles];
  },
};
