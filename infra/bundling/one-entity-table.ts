import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const PARSE = fileURLToPath(new URL('../../shared/parse/', import.meta.url));

/**
 * The readers of Markdown and of mails each bring the table of HTML's two thousand entities that the reader of HTML has
 * already. In a bundle both read that one.
 */
export const oneEntityTable: Plugin = {
  name: 'one-entity-table',
  setup(build) {
    build.onResolve({ filter: /^decode-named-character-reference$/ }, () => ({
      path: join(PARSE, 'markdown', 'decode-named-character-reference.ts'),
    }));
    build.onResolve({ filter: /^\.\/html-entities\.js$/ }, ({ importer }) =>
      /[\\/]postal-mime[\\/]/.test(importer) ? { path: join(PARSE, 'eml', 'html-entities.ts') } : undefined,
    );
  },
};
