import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { ICommandHooks } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Run by Node itself, since `cp` is not on every machine. */
const SCRIPT = "fs.cpSync(process.argv[1],process.argv[2],{recursive:true,filter:path=>!path.endsWith('.ts')})";

/**
 * Bundling steps that lay the files of every `data` folder below `folders` side by side in `data/` beside the bundle.
 * Throws when two of them have one name, since one would hide the other.
 */
export function copyData(folders: readonly string[], root: string): ICommandHooks {
  const dataFolders = findDataFolders(folders, root);
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (inputDir, outputDir) =>
      dataFolders.map((folder) => `node -e "${SCRIPT}" "${join(inputDir, folder)}" "${join(outputDir, 'data')}"`),
  };
}

function findDataFolders(folders: readonly string[], root: string): string[] {
  const owners = new Map<string, string>();
  const entries = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  for (const { name, parentPath } of entries.filter((entry) => entry.isFile())) {
    if (basename(parentPath) !== 'data' || name.endsWith('.ts')) continue;
    const owner = owners.get(name);
    if (owner !== undefined) throw new Error(`${owner} and ${parentPath} both hold ${name}`);
    owners.set(name, parentPath);
  }
  return [...new Set(owners.values())].map((path) => relative(root, path)).sort();
}
