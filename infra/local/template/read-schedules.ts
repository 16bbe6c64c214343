import type { PlannedSchedule } from './deployment-plan.ts';
import { asArray, asObject, asString } from './narrow.ts';
import { findFunctionArn } from './read-functions.ts';
import { refuseProperties } from './refuse-properties.ts';
import type { ResolvedResource, ResolvedStack } from './resolved-stack.ts';

/** The schedules and scheduled rules that are on, each with what it calls. */
export function readSchedules(stack: ResolvedStack): PlannedSchedule[] {
  const schedules = stack.ofType('AWS::Scheduler::Schedule').filter(isEnabled);
  const rules = stack.ofType('AWS::Events::Rule').filter(isEnabled);
  return [
    ...schedules.map((resource) => readSchedule(stack, resource, 'aws.scheduler', resource.properties.Target)),
    ...rules.flatMap((rule) => {
      refuseProperties(rule, ['EventPattern']);
      const targets = asArray(rule.properties.Targets, `${rule.logicalId}.Targets`);
      return targets.map((target) => readSchedule(stack, rule, 'aws.events', target));
    }),
  ];
}

function readSchedule(
  stack: ResolvedStack,
  { logicalId, properties }: ResolvedResource,
  origin: PlannedSchedule['origin'],
  targetValue: unknown,
): PlannedSchedule {
  const target = asObject(targetValue, `${logicalId}.Target`);
  const arn = asString(target.Arn, `${logicalId}.Target.Arn`);
  return {
    logicalId,
    arn: stack.arn(logicalId),
    expression: asString(properties.ScheduleExpression, `${logicalId}.ScheduleExpression`),
    timeZone: asString(properties.ScheduleExpressionTimezone ?? 'UTC', logicalId),
    functionArn: findFunctionArn(stack, arn),
    ...(target.Input !== undefined && { input: JSON.parse(asString(target.Input, `${logicalId}.Input`)) }),
    origin,
  };
}

function isEnabled({ properties }: ResolvedResource): boolean {
  return properties.State !== 'DISABLED';
}
