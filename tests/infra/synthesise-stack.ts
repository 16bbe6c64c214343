import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import featureFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { NewsdropStack } from '../../infra/newsdrop-stack.ts';
import { STAGES, type StageSettings } from '../../infra/stage-config.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, unknown>;
  readonly DependsOn?: string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** The stack of a stage, with its functions declared but not bundled. */
export function declareStack(settings: StageSettings = STAGES.dev): { app: App; stack: NewsdropStack } {
  const app = new App({ context: { ...featureFlags, 'aws:cdk:bundling-stacks': [] }, analyticsReporting: false });
  return { app, stack: new NewsdropStack(app, 'newsdrop-dev', { settings }) };
}

/** The template of a stage's stack. */
export function synthesiseStack(settings?: StageSettings): Template {
  return Template.fromStack(declareStack(settings).stack);
}

/** Every resource of a type, by logical id. */
export function resourcesOf(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][];
}

/** The one resource of a type whose logical id begins so. */
export function resourceOf(template: Template, type: string, idPrefix = ''): [string, Resource] {
  const [found, ...others] = resourcesOf(template, type).filter(([id]) => id.startsWith(idPrefix));
  if (found === undefined || others.length > 0) throw new Error(`not one ${type} ${idPrefix}`);
  return found;
}

/**
 * What a role may do: its actions by resource, each named `<logical id>.<attribute>` and what follows it. The hash that
 * CDK ends its logical ids on is left out.
 */
export function actionsOf(template: Template, rolePrefix: string): Record<string, string[]> {
  const granted = new Map<string, Set<string>>();
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::IAM::Policy')) {
    if (!id.startsWith(rolePrefix)) continue;
    for (const statement of statementsOf(Properties.PolicyDocument)) {
      for (const resource of listOf(statement.Resource).map(nameOf)) {
        const actions = granted.get(resource) ?? new Set();
        for (const action of listOf(statement.Action)) actions.add(String(action));
        granted.set(resource, actions);
      }
    }
  }
  return Object.fromEntries([...granted].map(([resource, actions]) => [resource, [...actions].sort()]));
}

export interface Statement {
  readonly Effect: string;
  readonly Action: unknown;
  readonly Resource?: unknown;
}

export function statementsOf(policyDocument: unknown): Statement[] {
  return (policyDocument as { Statement: Statement[] }).Statement;
}

export function listOf(oneOrMany: unknown): unknown[] {
  return Array.isArray(oneOrMany) ? oneOrMany : [oneOrMany];
}

function nameOf(resource: unknown): string {
  if (typeof resource !== 'object' || resource === null) return String(resource);
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join } = resource as Record<string, [string, unknown]>;
  if (attribute !== undefined) return `${attribute[0].replace(/[0-9A-F]{8}$/, '')}.${String(attribute[1])}`;
  if (join !== undefined) return listOf(join[1]).map(nameOf).join(join[0]);
  return JSON.stringify(resource);
}
