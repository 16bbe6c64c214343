import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';

/** The object store of wherever the function runs: an endpoint of one's own has no bucket names in its host name. */
export function openS3(): S3Client {
  return new S3Client({ forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined });
}

/** The table's service. Retries are the SDK's; what remains comes out as a retryable error. */
export function openDynamoDB(): DynamoDBClient {
  return new DynamoDBClient({});
}
