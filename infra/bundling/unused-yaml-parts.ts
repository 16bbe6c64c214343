import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const LIBRARY = /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/;
/** A variable of the module with its value, which ends on its line or at the first line that closes what it opened. */
const VARIABLE = /^var (\w+) = ([^\n]*;$|[\s\S]*?\n[\]})]+;$)/gm;

/**
 * Says of each value that js-yaml sets up that making it has no effect. A bundler cannot know that of a spread or a call,
 * and so keeps schemas and a writer of YAML beside the parser, which is all that is used.
 */
export const unusedYamlParts: Plugin = {
  name: 'unused-yaml-parts',
  setup(build) {
    build.onLoad({ filter: LIBRARY }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replace(
          VARIABLE,
          (_, name: string, value: string) => `var ${name} = /* @__PURE__ */ (() => (${value.slice(0, -1)}))();`,
        ),
      };
    });
  },
};
