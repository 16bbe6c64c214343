import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ListTablesCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import type { PlannedTable } from '../template/deployment-plan.ts';
import { REGION } from '../template/stack-scope.ts';
import { LOCAL_CREDENTIALS } from './local-credentials.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';

/** DynamoDB on one machine: dynalite, with its tables in a LevelDB folder. */
export interface TableService {
  readonly endpoint: string;
  createTables(tables: readonly PlannedTable[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts it on a folder, in which its tables are kept. */
export async function startTableService(folder: string): Promise<TableService> {
  const server = dynalite({ path: folder, createTableMs: 0 });
  server.on('request', (request) => {
    // dynalite rethrows a request's error, so that a function cut off in the middle of a call would end the process.
    request.removeAllListeners('error');
    request.on('error', () => request.destroy());
  });
  const endpoint = await listenOnLoopback(server, 0);
  const client = new DynamoDBClient({ endpoint, region: REGION, credentials: LOCAL_CREDENTIALS });
  return {
    endpoint,
    createTables: (tables) => createMissingTables(client, tables),
    stop: async () => {
      client.destroy();
      await closeServer(server);
    },
  };
}

async function createMissingTables(client: DynamoDBClient, tables: readonly PlannedTable[]): Promise<void> {
  const { TableNames: existing = [] } = await client.send(new ListTablesCommand({}));
  for (const { name, schema } of tables.filter((table) => !existing.includes(table.name))) {
    // The template's words are CreateTable's own; what is missing, CreateTable itself refuses.
    const input = { TableName: name, BillingMode: 'PAY_PER_REQUEST', ...schema } as CreateTableCommandInput;
    await client.send(new CreateTableCommand(input));
    await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 0.01 }, { TableName: name });
  }
}
