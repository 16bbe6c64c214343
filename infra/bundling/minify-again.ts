import { minifySync } from 'rolldown/utils';

export interface Minified {
  readonly code: string;
  /** Its source map, as JSON. */
  readonly map: string;
}

/**
 * A module that esbuild has minified, a little smaller: rolldown inlines and joins what esbuild leaves as it is. The map leads to
 * the same sources as the one given; the lines behind the code that name the map and the licences stay.
 *
 * @throws SyntaxError for what is not an ES module
 */
export function minifyAgain(path: string, { code, map }: Minified): Minified {
  const inputMap = JSON.parse(map);
  const minified = minifySync(path, code, { module: true, sourcemap: true, inputMap });
  const [error] = minified.errors;
  if (error !== undefined) throw new SyntaxError(`${path} cannot be minified`, { cause: error });
  const { version, sources, names, mappings } = minified.map ?? inputMap;
  return {
    code: [minified.code.trimEnd(), ...linesBehind(code), ''].join('\n'),
    map: JSON.stringify({ version, sources, names, mappings }),
  };
}

function linesBehind(code: string): string[] {
  const lines = code.trimEnd().split('\n');
  return lines.slice(-2).filter((line) => line.startsWith('/*!') || line.startsWith('//#'));
}
