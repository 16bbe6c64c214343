import { cpSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** A module as it is deployed, bundled and minified, in bytes. */
export interface Bundle {
  /** The module's own file. */
  readonly path: string;
  /** What is loaded with the module. */
  readonly start: number;
  /** What it loads only when it is needed. */
  readonly later: number;
  /** Bytes of each package, of both. */
  readonly packages: ReadonlyMap<string, number>;
}

/** Where the tables lie that parsers read; a deployed bundle has them beside it. */
const SHARED = resolve(import.meta.dirname, '../../../shared');

/** Packages in CommonJS ask for Node's own modules through it. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** Bundles a module alone into a folder, to see what it brings with it. */
export async function bundleModule(path: string, folder: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    charset: 'utf8',
    splitting: true,
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    metafile: true,
    logLevel: 'error',
  });
  for (const data of globSync('{parse,text}/**/data', { cwd: SHARED })) {
    cpSync(join(SHARED, data), join(folder, 'data'), { recursive: true });
  }
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, { entryPoint }]) => entryPoint !== undefined && path.endsWith(entryPoint))?.[0] ?? '';
  const started = startedWith(first, metafile);
  const sum = (chosen: typeof outputs): number => chosen.reduce((total, [, { bytes }]) => total + bytes, 0);
  return {
    path: resolve(first),
    start: sum(outputs.filter(([name]) => started.has(name))),
    later: sum(outputs.filter(([name]) => !started.has(name))),
    packages: packagesOf(metafile),
  };
}

/** The chunks that are loaded with a chunk: those it imports, and those they import. */
function startedWith(first: string, { outputs }: Metafile): Set<string> {
  const started = new Set([first]);
  for (const name of started) {
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') started.add(path);
  }
  return started;
}

function packagesOf({ outputs }: Metafile): Map<string, number> {
  const packages = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    if (name !== undefined) packages.set(name, (packages.get(name) ?? 0) + bytesInOutput);
  }
  return packages;
}
