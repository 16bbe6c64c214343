import * as z from 'zod/mini';
import { openBedrock } from '../../shared/engines/bedrock/open-bedrock.ts';
import { openComprehend } from '../../shared/engines/comprehend/open-comprehend.ts';
import type { OpenEngines } from '../../shared/engines/engines.ts';
import { ENV } from '../../shared/env/env-names.ts';
import { readEnv, readEnvInteger } from '../../shared/env/read-env.ts';
import type { Log } from '../../shared/log/open-log.ts';
import { createEngineLedger } from '../../shared/store/create-engine-ledger.ts';
import { openDynamoDB } from '../aws-clients.ts';
import { watchEngines } from './watch-engines.ts';

const allowance = { maxCallsPerDay: z.int(), timeoutMillis: z.int() };
const enginesSchema = z.object({
  bedrock: z.optional(z.object({ ...allowance, modelId: z.string(), prompt: z.string() })),
  comprehend: z.optional(z.object(allowance)),
});

/** The engines that the function's environment turns on. Called once a cold start. */
export function openEngines(log: Log): OpenEngines {
  const settings = enginesSchema.parse(JSON.parse(readEnv(ENV.engines)));
  const now = Date.now;
  const deps = {
    ledger: createEngineLedger({
      client: openDynamoDB(),
      tableName: readEnv(ENV.tableName),
      retentionDays: readEnvInteger(ENV.retentionDays),
      now,
    }),
    now,
    watch: watchEngines(log),
  };
  const bedrock = settings.bedrock && openBedrock(settings.bedrock, deps);
  const comprehend = settings.comprehend && openComprehend(settings.comprehend, deps);
  return (until) => ({
    ...(bedrock !== undefined && { summarise: bedrock(until) }),
    ...(comprehend !== undefined && { hearNames: comprehend(until) }),
  });
}
