import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { PROJECT_ROOT } from './project-root.ts';

const SCRIPT = fileURLToPath(new URL('./write-function.ts', import.meta.url));

/**
 * The code of a function, bundled at synthesis. Its asset is named by the hash of what comes out, so that a function is
 * deployed anew only when it is another one.
 *
 * @param entry file that exports `handler`, from the project's root
 * @param data folders below which `data` folders are packed, from the project's root
 */
export function functionCode(entry: string, data: readonly string[]): Code {
  const what = [entry, ...data];
  return Code.fromAsset(PROJECT_ROOT, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never pulled, but asked for. By the command CDK tells the assets of one folder apart.
      image: DockerImage.fromRegistry('public.ecr.aws/docker/library/node:24'),
      command: what,
      local: {
        tryBundle: (outdir) => {
          // Of its own process: CDK waits for no promise, and esbuild's plugins run in no other way.
          execFileSync(process.execPath, [SCRIPT, outdir, ...what], { cwd: PROJECT_ROOT, stdio: 'inherit' });
          return true;
        },
      },
    },
  });
}
