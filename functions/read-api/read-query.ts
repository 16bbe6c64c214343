import { badParameter } from './problem.ts';

/**
 * The parameters of a raw query string, decoded, in their order. API Gateway's own map joins repeated parameters with
 * commas, which a tag expression could not tell from its own; so a repeated one is refused here by its name, as is one
 * that is not percent-encoded UTF-8.
 */
export function readQuery(rawQueryString: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of rawQueryString.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const rawName = equals === -1 ? pair : pair.slice(0, equals);
    const name = decode(rawName);
    const value = decode(equals === -1 ? '' : pair.slice(equals + 1));
    if (name === undefined || value === undefined) {
      throw badParameter(name ?? rawName, `${name ?? rawName} is not percent-encoded UTF-8`);
    }
    if (parameters.has(name)) throw badParameter(name, `${name} is given more than once`);
    parameters.set(name, value);
  }
  return parameters;
}

/** Writes parameters as a query string that `readQuery` reads back. */
export function writeQuery(parameters: Iterable<readonly [string, string]>): string {
  return Array.from(parameters, ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join(
    '&',
  );
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
