import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { BODIES_PREFIX } from '../env/bucket-prefixes.ts';
import type { BodyStore } from './body-store.ts';
import { guardStore } from './table/store-fault.ts';

/** Keeps bodies in the operator's bucket, under `bodies/`. */
export function createS3BodyStore(client: S3Client, bucketName: string): BodyStore {
  return {
    async put(name, bytes) {
      await guardStore(() =>
        client.send(
          new PutObjectCommand({
            Bucket: bucketName,
            Key: BODIES_PREFIX + name,
            Body: bytes,
            ContentType: 'application/octet-stream',
          }),
        ),
      );
    },

    get(name) {
      return guardStore(async () => {
        const output = await client.send(new GetObjectCommand({ Bucket: bucketName, Key: BODIES_PREFIX + name }));
        if (output.Body === undefined) throw new Error(`object ${BODIES_PREFIX}${name} has no body`);
        return output.Body.transformToByteArray();
      });
    },
  };
}
