import { asArray, asObject, asString, isObject, type JsonObject } from './narrow.ts';

/** What a template's references stand for. Each of them throws for a name that it does not know. */
export interface Scope {
  ref(name: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, first: string, second: string): unknown;
}

/** `AWS::NoValue`: the property that holds it is left out. */
export const NO_VALUE = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const INTRINSICS: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => scope.ref(asString(argument, 'Ref')),
  'Fn::GetAtt': (argument, scope) => {
    const parts = typeof argument === 'string' ? argument.split('.') : asArray(argument, 'Fn::GetAtt').map(String);
    return scope.attribute(parts[0] ?? '', parts.slice(1).join('.'));
  },
  'Fn::Sub': substitute,
  'Fn::Join': (argument, scope) => {
    const [separator, list] = asArray(argument, 'Fn::Join');
    return resolveList(list, scope, 'Fn::Join').join(asString(separator, 'the separator of Fn::Join'));
  },
  'Fn::Split': (argument, scope) => {
    const [separator, text] = asArray(argument, 'Fn::Split');
    return asString(resolveIntrinsics(text, scope), 'Fn::Split').split(asString(separator, 'Fn::Split'));
  },
  'Fn::Select': (argument, scope) => {
    const [index, list] = asArray(argument, 'Fn::Select');
    const chosen = resolveList(list, scope, 'Fn::Select')[Number(resolveIntrinsics(index, scope))];
    if (chosen === undefined) throw new RangeError('Fn::Select points outside of its list');
    return chosen;
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = asArray(argument, 'Fn::If');
    return resolveIntrinsics(scope.condition(asString(name, 'Fn::If')) ? yes : no, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = resolveList(argument, scope, 'Fn::Equals');
    return String(left) === String(right);
  },
  'Fn::Not': (argument, scope) => resolveList(argument, scope, 'Fn::Not')[0] !== true,
  'Fn::And': (argument, scope) => resolveList(argument, scope, 'Fn::And').every((value) => value === true),
  'Fn::Or': (argument, scope) => resolveList(argument, scope, 'Fn::Or').some((value) => value === true),
  'Fn::FindInMap': (argument, scope) => {
    const [map, first, second] = resolveList(argument, scope, 'Fn::FindInMap').map(String);
    return scope.mapping(map ?? '', first ?? '', second ?? '');
  },
  'Fn::Base64': (argument, scope) =>
    Buffer.from(asString(resolveIntrinsics(argument, scope), 'Fn::Base64')).toString('base64'),
};

/** A template's value with every reference and function worked out. A function it does not know is an error that names it. */
export function resolveIntrinsics(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveIntrinsics(item, scope)).filter((i) => i !== NO_VALUE);
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (first !== undefined && entries.length === 1) {
    const [name, argument] = first;
    if (name === 'Condition' && typeof argument === 'string') return scope.condition(argument);
    const intrinsic = INTRINSICS[name];
    if (intrinsic !== undefined) return intrinsic(argument, scope);
    if (name.startsWith('Fn::')) throw new Error(`one machine does not know the template function ${name}`);
  }
  return Object.fromEntries(
    entries.map(([name, item]) => [name, resolveIntrinsics(item, scope)]).filter(([, item]) => item !== NO_VALUE),
  );
}

/** As `resolveIntrinsics`, for a resource's properties. */
export function resolveProperties(properties: JsonObject, scope: Scope): JsonObject {
  return asObject(resolveIntrinsics(properties, scope), 'properties');
}

function substitute(argument: unknown, scope: Scope): string {
  const [text, variables] = typeof argument === 'string' ? [argument, {}] : asArray(argument, 'Fn::Sub');
  const own = isObject(variables) ? variables : {};
  return asString(text, 'Fn::Sub').replaceAll(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (own[name] !== undefined) return asString(resolveIntrinsics(own[name], scope), name);
    const [logicalId = '', ...attribute] = name.split('.');
    const value = attribute.length > 0 ? scope.attribute(logicalId, attribute.join('.')) : scope.ref(logicalId);
    return asString(value, name);
  });
}

function resolveList(list: unknown, scope: Scope, what: string): readonly unknown[] {
  return asArray(resolveIntrinsics(list, scope), what);
}
