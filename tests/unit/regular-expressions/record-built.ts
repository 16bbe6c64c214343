import type { Expression } from './find-literals.ts';

/** An expression that a module built with `new RegExp` while it was loaded, and the stack it was built on. */
export interface BuiltExpression extends Expression {
  readonly stack: string;
}

/** Loads modules and records what they, and what they import, build with `new RegExp`. */
export async function recordBuilt(paths: readonly string[]): Promise<BuiltExpression[]> {
  const built: BuiltExpression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, values: [string | RegExp, string?]) {
      const expression = new target(...values);
      built.push({ source: expression.source, flags: expression.flags, stack: new Error().stack ?? '' });
      return expression;
    },
  });
  try {
    for (const path of paths) await import(path);
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
