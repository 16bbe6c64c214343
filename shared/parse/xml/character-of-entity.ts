import { Parser } from 'htmlparser2';
import { onceEach } from '../../text/once.ts';

/** HTML knows some two thousand names, each with and some without their semicolon. */
const KEPT = 5_000;
const REFERENCE = /^&[a-z][a-z0-9]{0,31};?$/i;

/** The character that HTML gives a name (`nbsp`, `eacute`), from htmlparser2's table; absent for a name it lacks. */
export function characterOfEntity(name: string): string | undefined {
  return characterOfReference(`&${name};`);
}

/** The same for a reference as it is written, `&nbsp;`; some names HTML also knows without the semicolon, `&nbsp`. */
export function characterOfReference(reference: string): string | undefined {
  return REFERENCE.test(reference) ? decode(reference) : undefined;
}

const decode = onceEach((reference: string): string | undefined => {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(reference);
  // Of an unknown name its end is left over, with the semicolon that it was written with; `&semi;` is one alone.
  const isUnknown = reference.endsWith(';') ? text.length > 1 && text.endsWith(';') : /[a-z0-9]$/i.test(text);
  return isUnknown ? undefined : text;
}, KEPT);
