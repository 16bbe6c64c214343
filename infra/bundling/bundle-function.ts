import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { leanSchemas } from './lean-schemas.ts';
import { minifyAgain } from './minify-again.ts';
import { oneEntityTable } from './one-entity-table.ts';
import { PROJECT_ROOT } from './project-root.ts';
import { unusedSdkParts } from './unused-sdk-parts.ts';
import { unusedYamlParts } from './unused-yaml-parts.ts';

/** CommonJS dependencies call `require`, which an ES module does not have. */
const REQUIRE_BANNER =
  'import{createRequire as createBundleRequire}from"node:module";const require=createBundleRequire(import.meta.url);';
const OF_SDK = /node_modules\/@(?:aws-sdk|smithy|aws)\//;

/** A function's code as it is deployed: one minified file. */
export interface FunctionBundle {
  readonly path: string;
  readonly bytes: number;
  /** How much of it is AWS's SDK, at most: counted before the code is minified a second time. */
  readonly sdkBytes: number;
}

/**
 * Bundles a function, the SDK included, into one minified ES module with its source map and its dependencies'
 * licences beside it. The same sources make the same bytes.
 */
export async function bundleFunction(entry: string, outfile: string): Promise<FunctionBundle> {
  const path = resolve(outfile);
  const { metafile } = await build({
    absWorkingDir: PROJECT_ROOT,
    entryPoints: [entry],
    outfile: path,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE_BANNER },
    minify: true,
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'linked',
    plugins: [unusedSdkParts, leanSchemas, oneEntityTable, unusedYamlParts],
    metafile: true,
    logLevel: 'warning',
  });
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  const inputs = Object.entries(output?.inputs ?? {});
  const map = `${path}.map`;
  const minified = minifyAgain(path, { code: readFileSync(path, 'utf8'), map: readFileSync(map, 'utf8') });
  writeFileSync(path, minified.code);
  writeFileSync(map, minified.map);
  return {
    path,
    bytes: Buffer.byteLength(minified.code),
    sdkBytes: inputs.reduce((sum, [input, { bytesInOutput }]) => sum + (OF_SDK.test(input) ? bytesInOutput : 0), 0),
  };
}
