import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';

/** Set by the runner of AWS's DynamoDB Local; without it every database is dynalite, in memory. */
export const DYNAMODB_ENDPOINT = 'NEWSDROP_TEST_DYNAMODB_ENDPOINT';

/** An empty table of the store's shape. */
export interface TestTable {
  readonly tableName: string;
  /** A client of its own, so that a test may put middleware on it. */
  connect(): DynamoDBClient;
  /** Lets go of the clients. The database forgets the table when it closes. */
  close(): Promise<void>;
}

export interface TestDatabase {
  createTable(): Promise<TestTable>;
  close(): Promise<void>;
}

/** Opens the DynamoDB that the environment names, or a dynalite in this process. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const named = process.env[DYNAMODB_ENDPOINT];
  return named === undefined ? openDynalite() : databaseAt(named, async () => {});
}

/** A table in a database of its own, which closes with it. */
export async function openTestTable(): Promise<TestTable> {
  const database = await openTestDatabase();
  const table = await database.createTable();
  return {
    ...table,
    async close() {
      await table.close();
      await database.close();
    },
  };
}

async function openDynalite(): Promise<TestDatabase> {
  const server = dynalite({ createTableMs: 0 });
  // On a machine that stands still for five seconds Node would close a connection in the moment it is used again.
  server.keepAliveTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite listens on no port');
  return databaseAt(`http://127.0.0.1:${address.port}`, async () => {
    await new Promise((resolve) => server.close(resolve));
  });
}

function databaseAt(endpoint: string, close: () => Promise<void>): TestDatabase {
  return {
    close,
    async createTable() {
      const clients: DynamoDBClient[] = [];
      const connect = () => {
        const client = new DynamoDBClient({
          endpoint,
          region: 'us-east-1',
          credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
          maxAttempts: 1,
        });
        clients.push(client);
        return client;
      };
      const tableName = `articles-${randomUUID()}`;
      await createTable(connect(), tableName);
      return {
        tableName,
        connect,
        async close() {
          for (const client of clients) client.destroy();
        },
      };
    },
  };
}

async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'PK', AttributeType: 'S' },
        { AttributeName: 'SK', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    }),
  );
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.01 }, { TableName: tableName });
}
