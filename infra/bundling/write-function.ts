import { join } from 'node:path';
import { bundleFunction } from './bundle-function.ts';
import { packData } from './pack-data.ts';
import { PROJECT_ROOT } from './project-root.ts';

/** Writes a function as it is deployed: `node write-function.ts <folder to write to> <entry> [<folder with data> …]`. */
const [outdir, entry, ...folders] = process.argv.slice(2);
if (outdir === undefined || entry === undefined) throw new Error('a folder and an entry are needed');
await bundleFunction(entry, join(outdir, 'index.mjs'));
packData(
  folders.map((folder) => join(PROJECT_ROOT, folder)),
  join(outdir, 'data'),
);
