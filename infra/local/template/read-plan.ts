import type { DeploymentPlan } from './deployment-plan.ts';
import { readApis } from './read-apis.ts';
import type { Assembly } from './read-assembly.ts';
import { readBuckets, readQueues, readTables } from './read-data-resources.ts';
import { readFunctions, readMappings } from './read-functions.ts';
import { readSchedules } from './read-schedules.ts';
import { ResolvedStack } from './resolved-stack.ts';
import { requireKnownTypes } from './resource-kinds.ts';
import { type StackContext, StackScope } from './stack-scope.ts';

/** What a synthesised stack asks one machine to run. Anything that it could only pretend to run is an error that names it. */
export function readPlan(assembly: Assembly, context: StackContext): DeploymentPlan {
  requireKnownTypes(assembly.template);
  const stack = new ResolvedStack(assembly.template, new StackScope(assembly.template, context));
  return {
    buckets: readBuckets(stack),
    queues: readQueues(stack),
    tables: readTables(stack),
    functions: readFunctions(stack, assembly.assetPaths),
    mappings: readMappings(stack),
    apis: readApis(stack),
    schedules: readSchedules(stack),
  };
}
