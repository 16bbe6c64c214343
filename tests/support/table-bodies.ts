import type { BodyStore } from '../../shared/store/body-store.ts';

/** Bodies in memory, for tests of the table alone. */
export function memoryBodyStore(): BodyStore & { readonly names: string[] } {
  const bodies = new Map<string, Uint8Array>();
  return {
    get names() {
      return [...bodies.keys()];
    },
    async put(name, bytes) {
      bodies.set(name, bytes);
    },
    async get(name) {
      const bytes = bodies.get(name);
      if (bytes === undefined) throw new Error(`no body ${name}`);
      return bytes;
    },
  };
}
