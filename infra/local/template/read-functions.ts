import type { PlannedFunction, PlannedMapping } from './deployment-plan.ts';
import { asArray, asNumber, asObject, asString, isObject } from './narrow.ts';
import { refuseProperties } from './refuse-properties.ts';
import type { ResolvedStack } from './resolved-stack.ts';

/** The stack's functions. @param assetPaths where the code of each lies, by its key. @throws Error for what one machine cannot run */
export function readFunctions(stack: ResolvedStack, assetPaths: ReadonlyMap<string, string>): PlannedFunction[] {
  return stack.ofType('AWS::Lambda::Function').map((resource) => {
    const { logicalId, properties } = resource;
    refuseProperties(resource, ['Layers', 'ImageConfig', 'FileSystemConfigs']);
    const runtime = asString(properties.Runtime, `${logicalId}.Runtime`);
    if (!runtime.startsWith('nodejs'))
      throw new Error(`one machine cannot run ${logicalId}: its runtime is ${runtime}`);
    const key = asString(asObject(properties.Code, `${logicalId}.Code`).S3Key, `${logicalId}.Code.S3Key`);
    const codePath = assetPaths.get(key);
    if (codePath === undefined) throw new Error(`the assembly has no asset ${key} for ${logicalId}`);
    const reserved = properties.ReservedConcurrentExecutions;
    return {
      logicalId,
      name: stack.ref(logicalId),
      arn: stack.arn(logicalId),
      codePath,
      handler: asString(properties.Handler, `${logicalId}.Handler`),
      environment: readEnvironment(properties.Environment),
      timeout: asNumber(properties.Timeout, 3, `${logicalId}.Timeout`),
      memoryMegabytes: asNumber(properties.MemorySize, 128, `${logicalId}.MemorySize`),
      ...(reserved !== undefined && { reservedConcurrency: asNumber(reserved, 0, logicalId) }),
    };
  });
}

/** Which queues call which functions, but for those that are off. @throws Error for what one machine cannot run */
export function readMappings(stack: ResolvedStack): PlannedMapping[] {
  return stack
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false)
    .map((resource) => {
      const { logicalId, properties } = resource;
      refuseProperties(resource, ['FilterCriteria', 'DestinationConfig', 'ProvisionedPollerConfig']);
      const scaling = isObject(properties.ScalingConfig) ? properties.ScalingConfig.MaximumConcurrency : undefined;
      const functionName = asString(properties.FunctionName, `${logicalId}.FunctionName`);
      const answers = asArray(properties.FunctionResponseTypes ?? [], `${logicalId}.FunctionResponseTypes`);
      return {
        logicalId,
        queueArn: asString(properties.EventSourceArn, `${logicalId}.EventSourceArn`),
        functionArn: findFunctionArn(stack, functionName),
        batchSize: asNumber(properties.BatchSize, 10, `${logicalId}.BatchSize`),
        window: asNumber(properties.MaximumBatchingWindowInSeconds, 0, `${logicalId}.MaximumBatchingWindowInSeconds`),
        ...(scaling !== undefined && { maxConcurrency: asNumber(scaling, 0, logicalId) }),
        reportsItemFailures: answers.includes('ReportBatchItemFailures'),
      };
    });
}

/** A function may be spoken of by its name or by its ARN. */
export function findFunctionArn(stack: ResolvedStack, nameOrArn: string): string {
  const found = stack
    .ofType('AWS::Lambda::Function')
    .find(({ logicalId }) => stack.arn(logicalId) === nameOrArn || stack.ref(logicalId) === nameOrArn);
  if (found === undefined) throw new Error(`the template has no function ${nameOrArn}`);
  return stack.arn(found.logicalId);
}

function readEnvironment(environment: unknown): Record<string, string> {
  const variables = isObject(environment) && isObject(environment.Variables) ? environment.Variables : {};
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, asString(value, name)]));
}
