import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const SCHEMAS = /client-[^\\/]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/;
const NAMED_STRING = /^const (_\w+) = ("[^"\\]*");$/gm;
const COMPUTED_KEY = /\[(_\w+)\]:/g;
const REGISTERED_ERROR = /^\w+_registry\.registerError\((\w+)\$, \w+\);$/gm;
/**
 * Errors of backups, exports, imports, replicas and tables that are made; of buckets that are made, uploads in parts,
 * annotations and tiers.
 */
const UNUSED =
  /^(?:Backup|Continuous|Export|Import|Invalid(?:Export|Restore|Annotation|Write)|PointInTime|Policy|Replica|GlobalTable|Table|Annotation|BucketAlready|Encryption|NoSuch(?:Annotation|Upload)|Object\w*Tier|TooManyParts)/;

/**
 * Makes the SDK's schemas such that a bundler leaves out those of the hundred operations that no function calls. The keys
 * of schemas, `{ [_hH]: … }`, are written as the strings they are, `{ "httpHeader": … }`: it cannot know that to compute
 * one has no effect. And errors of other operations are not registered: one that came all the same would be of the
 * service's own class, with its name.
 */
export const leanSchemas: Plugin = {
  name: 'lean-schemas',
  setup(build) {
    build.onLoad({ filter: SCHEMAS }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const strings = new Map(Array.from(source.matchAll(NAMED_STRING), ([, name, text]) => [name, text]));
      return {
        contents: source
          .replace(COMPUTED_KEY, (key, name: string) => {
            const text = strings.get(name);
            return text === undefined ? key : `${text}:`;
          })
          .replace(REGISTERED_ERROR, (line, name: string) => (UNUSED.test(name) ? '' : line)),
      };
    });
  },
};
