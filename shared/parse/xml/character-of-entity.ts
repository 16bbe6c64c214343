import { Parser } from 'htmlparser2';

const KNOWN = new Map<string, string | undefined>();
const MAX_NAME = 32;

/** The character that HTML gives a name (`nbsp`, `eacute`), from htmlparser2's table; absent for a name it lacks. */
export function characterOfEntity(name: string): string | undefined {
  if (name.length > MAX_NAME || !/^[a-z][a-z0-9]*$/i.test(name)) return undefined;
  if (!KNOWN.has(name)) KNOWN.set(name, decode(name));
  return KNOWN.get(name);
}

function decode(name: string): string | undefined {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(`&${name};`);
  return text.endsWith(';') ? undefined : text;
}
