import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const SCHEMAS = /client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/;
const NAMED_STRING = /^const (_\w+) = ("[^"\\]*");$/gm;
const COMPUTED_KEY = /\[(_\w+)\]:/g;

/**
 * Writes the keys of the SDK's schemas, `{ [_hH]: … }`, as the strings they are, `{ "httpHeader": … }`. A bundler cannot
 * know that to compute a key has no effect, and so keeps the schemas of all hundred operations of S3 for the three in use.
 */
export const literalSchemaKeys: Plugin = {
  name: 'literal-schema-keys',
  setup(build) {
    build.onLoad({ filter: SCHEMAS }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const strings = new Map(Array.from(source.matchAll(NAMED_STRING), ([, name, text]) => [name, text]));
      return {
        contents: source.replace(COMPUTED_KEY, (key, name: string) => {
          const text = strings.get(name);
          return text === undefined ? key : `${text}:`;
        }),
      };
    });
  },
};
