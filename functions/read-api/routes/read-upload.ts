import * as z from 'zod/mini';
import { receiptSchema } from '../../../shared/article/receipt.ts';
import { uploadKeyParameter } from '../parameters.ts';
import { notFound } from '../problem.ts';
import { defineRoute } from '../route.ts';

/** Receipts name embargoed articles too, which is why only signed requests may read them. */
export const readUpload = defineRoute({
  path: '/v1/uploads',
  signed: true,
  doc: {
    operationId: 'readUpload',
    summary: 'What became of an uploaded file',
    description:
      'The receipt of the newest upload or deletion of a key: the articles it made, or why there are none. Requests are signed with the credentials of the AWS account (Signature Version 4).',
    returns: receiptSchema,
    problems: ['bad-parameter', 'not-found'],
  },
  parameters: z.strictObject({ key: uploadKeyParameter }),
  async answer({ parameters }, { reader }) {
    const receipt = await reader.readReceipt(parameters.key);
    if (receipt === undefined) throw notFound('There is no receipt for this key.');
    return { representation: receipt, cache: 'private' };
  },
});
