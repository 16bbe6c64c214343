import { resolve } from 'node:path';
import { build } from 'esbuild';
import { UNUSED_CREDENTIAL_PROVIDERS } from '../../../infra/constructs/unused-credential-providers.ts';

/** A function's code as it is deployed: one minified file. */
export interface FunctionBundle {
  readonly path: string;
  readonly bytes: number;
  /** How much of it is AWS's SDK. */
  readonly sdkBytes: number;
}

const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
const OF_SDK = /node_modules\/@(?:aws-sdk|smithy|aws)\//;

/** Bundles a handler as the stack does. */
export async function bundleFunction(handler: string, outfile: string): Promise<FunctionBundle> {
  const { metafile } = await build({
    entryPoints: [handler],
    outfile,
    bundle: true,
    minify: true,
    charset: 'utf8',
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    platform: 'node',
    format: 'esm',
    external: [...UNUSED_CREDENTIAL_PROVIDERS],
    metafile: true,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return {
    path: resolve(outfile),
    bytes: output?.bytes ?? 0,
    sdkBytes: inputs.reduce((sum, [path, { bytesInOutput }]) => sum + (OF_SDK.test(path) ? bytesInOutput : 0), 0),
  };
}
