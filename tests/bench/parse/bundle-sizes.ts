import { build, type Metafile } from 'esbuild';

/** What a module is in bytes, bundled and minified as it is deployed. */
export interface BundleSizes {
  /** What is loaded with the module. */
  readonly start: number;
  /** What it loads only when it is needed. */
  readonly later: number;
  /** Bytes of each package, of both. */
  readonly packages: ReadonlyMap<string, number>;
}

/** Bundles a module alone, to see what it brings with it. */
export async function bundleSizes(path: string): Promise<BundleSizes> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: '.',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const first = outputs.find(([, { entryPoint }]) => entryPoint !== undefined && path.endsWith(entryPoint))?.[0] ?? '';
  const started = startedWith(first, metafile);
  const sum = (chosen: typeof outputs): number => chosen.reduce((total, [, { bytes }]) => total + bytes, 0);
  return {
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
