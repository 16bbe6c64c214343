import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Tables and their bytes that were read so far. */
export interface Reads {
  files: number;
  bytes: number;
}

/** Node reads the code itself the same way. */
const TABLE = /[\\/]data[\\/][^\\/]+$/;

/** Counts the tables that are read from now on, all through `readFileSync`. Call it before the code is loaded. */
export function countReads(): Reads {
  const reads: Reads = { files: 0, bytes: 0 };
  const { readFileSync } = fs;
  fs.readFileSync = ((...call: Parameters<typeof readFileSync>) => {
    const found = readFileSync(...call);
    if (TABLE.test(String(call[0]))) {
      reads.files += 1;
      reads.bytes += found.length;
    }
    return found;
  }) as typeof readFileSync;
  syncBuiltinESMExports();
  return reads;
}
