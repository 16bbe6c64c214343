import { dirname, join } from 'node:path';
import { htmlDecodeTree } from 'entities/decode';
import type { Plugin } from 'esbuild';
import { packTable } from './pack-data.ts';
import { PROJECT_ROOT } from './project-root.ts';

const PARSE = 'shared/parse';
const TREE = `${PARSE}/xml/html-decode-tree.ts`;
/** As `TREE` names it. */
const TREE_FILE = 'html-decode-tree.bin';

/**
 * The readers of Markdown and of mails each bring the table of HTML's two thousand entities that the reader of HTML has
 * already. In a bundle both read that one, and it lies packed among the tables beside the code, not spelt out in it: 20 KB.
 */
export const oneEntityTable: Plugin = {
  name: 'one-entity-table',
  setup(build) {
    build.onResolve({ filter: /^decode-named-character-reference$/ }, () => ({
      path: join(PROJECT_ROOT, PARSE, 'markdown', 'decode-named-character-reference.ts'),
    }));
    build.onResolve({ filter: /^\.\/html-entities\.js$/ }, ({ importer }) =>
      /[\\/]postal-mime[\\/]/.test(importer)
        ? { path: join(PROJECT_ROOT, PARSE, 'eml', 'html-entities.ts') }
        : undefined,
    );
    build.onResolve({ filter: /^\.\/generated\/decode-data-html\.js$/ }, () => ({ path: join(PROJECT_ROOT, TREE) }));
    build.onEnd(({ metafile }) => {
      const { outfile } = build.initialOptions;
      const holdsTree = Object.values(metafile?.outputs ?? {}).some(({ inputs }) => TREE in inputs);
      if (holdsTree && outfile !== undefined)
        packTable(new Uint8Array(htmlDecodeTree.buffer), TREE_FILE, join(dirname(outfile), 'data'));
    });
  },
};
