import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { Format } from '../format.ts';
import { inflate } from './inflate.ts';
import { MAX_ENTRY_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FROM_BYTES } from './limits.ts';

/** One file of any format, gzipped. */
export const gzip: Format = {
  name: 'gzip',
  recognises: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8,
  parse: async ({ bytes }, context) => {
    if (context.parseInner === undefined) {
      throw new NewsdropError('unsupported', 'It is an archive inside another file, which is not opened.');
    }
    const budget = context.budget ?? { left: MAX_TOTAL_BYTES };
    const mostBytes = Math.min(MAX_ENTRY_BYTES, budget.left, Math.max(RATIO_FROM_BYTES, bytes.length * MAX_RATIO));
    const unpacked = inflate(bytes, 'gzip', mostBytes);
    budget.left -= unpacked.length;
    const { articles, problems = [] } = await context.parseInner(unpacked, context.key.replace(/\.gz$/i, ''));
    for (const problem of problems) context.onPartProblem?.(problem);
    return [...articles];
  },
};
