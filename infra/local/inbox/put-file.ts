import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HeadObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

interface FileProps {
  readonly s3: S3Client;
  readonly bucketName: string;
  readonly key: string;
  readonly path: string;
}

/** Uploads a file whole. */
export async function putFile(props: FileProps): Promise<void> {
  await putObject(props, await readFile(props.path));
}

/**
 * Uploads a file unless its object is there and is the same, or was made from the same bytes (`knownMd5`) and has been
 * replaced by somebody since. Undefined when the file is gone.
 */
export async function putIfDifferent(
  props: FileProps & { readonly knownMd5: string | undefined },
): Promise<{ md5: string; isNew: boolean } | undefined> {
  const body = await readFile(props.path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (body === undefined) return undefined;
  const md5 = createHash('md5').update(body).digest('hex');
  const eTag = await readETag(props);
  // An object's ETag is the MD5 of its bytes.
  const isNew = eTag === undefined || (eTag !== md5 && props.knownMd5 !== md5);
  if (isNew) await putObject(props, body);
  return { md5, isNew };
}

async function putObject({ s3, bucketName, key }: FileProps, body: Buffer): Promise<void> {
  await s3.send(new PutObjectCommand({ Bucket: bucketName, Key: key, Body: body }));
}

async function readETag({ s3, bucketName, key }: FileProps): Promise<string | undefined> {
  try {
    const { ETag = '' } = await s3.send(new HeadObjectCommand({ Bucket: bucketName, Key: key }));
    return ETag.replaceAll('"', '');
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return undefined;
    throw error;
  }
}
