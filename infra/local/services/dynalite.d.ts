declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface DynaliteOptions {
    /** Folder of the LevelDB store; in memory when absent. */
    path?: string;
    /** Milliseconds a table stays in CREATING. */
    createTableMs?: number;
  }

  export default function dynalite(options?: DynaliteOptions): Server;
}
