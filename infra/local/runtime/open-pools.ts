import { availableParallelism } from 'node:os';
import type { DeploymentPlan } from '../template/deployment-plan.ts';
import { FunctionPool } from './function-pool.ts';
import { lambdaEnvironment, type ServiceEndpoints } from './lambda-environment.ts';

/** A pool for each function of the plan, by ARN: as many instances as cores, or fewer where the stack reserves fewer. */
export function openPools(
  { functions }: DeploymentPlan,
  endpoints: ServiceEndpoints,
  log: (logicalId: string, text: string) => void,
): Map<string, FunctionPool> {
  return new Map(
    functions.map((planned) => {
      const size = Math.max(
        1,
        Math.min(availableParallelism(), planned.reservedConcurrency ?? Number.POSITIVE_INFINITY),
      );
      const environment = lambdaEnvironment(planned, endpoints);
      const pool = new FunctionPool({ planned, environment, size, log: (text) => log(planned.logicalId, text) });
      return [planned.arn, pool];
    }),
  );
}
