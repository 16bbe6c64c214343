/** Where what is too large for a table item is kept. A name's bytes never change: it is made from them. */
export interface BodyStore {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array>;
}
