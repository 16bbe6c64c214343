import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { BodyStore } from './body-store.ts';

/** What the store needs from outside, on either side. */
export interface StoreDeps {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly bodies: BodyStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Days that changes are kept, and receipts that nothing depends on any more. */
  readonly retentionDays: number;
}
