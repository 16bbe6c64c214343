import { asString, type JsonObject } from './narrow.ts';
import type { Template } from './read-assembly.ts';
import { resolveProperties, type Scope } from './resolve-intrinsics.ts';

export interface ResolvedResource {
  readonly logicalId: string;
  readonly properties: JsonObject;
}

/** A template as its reader wants it: the resources of one type that its conditions keep, with their properties worked out. */
export class ResolvedStack {
  readonly #template: Template;
  readonly scope: Scope;

  constructor(template: Template, scope: Scope) {
    this.#template = template;
    this.scope = scope;
  }

  ofType(...types: string[]): ResolvedResource[] {
    return [...this.#template.resources]
      .filter(([, { type, condition }]) => types.includes(type) && this.#isKept(condition))
      .map(([logicalId, { properties }]) => ({ logicalId, properties: resolveProperties(properties, this.scope) }));
  }

  ref(logicalId: string): string {
    return asString(this.scope.ref(logicalId), logicalId);
  }

  arn(logicalId: string): string {
    return asString(this.scope.attribute(logicalId, 'Arn'), `${logicalId}.Arn`);
  }

  #isKept(condition: string | undefined): boolean {
    return condition === undefined || this.scope.condition(condition);
  }
}
