import type { ResolvedResource } from './resolved-stack.ts';

/** Throws if a resource asks for what one machine does not do and must not quietly leave out. */
export function refuseProperties({ logicalId, properties }: ResolvedResource, names: readonly string[]): void {
  const asked = names.filter((name) => properties[name] !== undefined);
  if (asked.length > 0) throw new Error(`one machine cannot run ${logicalId}: it sets ${asked.join(', ')}`);
}
