import { isPermanent } from '../../errors/newsdrop-error.ts';
import type { ParseContext } from '../format.ts';

/**
 * What was read of a file's parts, one after another, in their order. A part with a permanent fault of its own is left
 * out and told to the context, so that it does not stop its neighbours; when every part has one, the first fault is
 * the file's.
 *
 * @param nameOf how a newsroom finds the part: its place from 0 to a name
 */
export async function readParts<Part, Read>(
  parts: readonly Part[],
  read: (part: Part) => Read | Promise<Read>,
  nameOf: (place: number) => string,
  context: ParseContext,
): Promise<Read[]> {
  const found: Read[] = [];
  let firstFault: unknown;
  for (const [place, part] of parts.entries()) {
    try {
      found.push(await read(part));
    } catch (fault) {
      if (!isPermanent(fault)) throw fault;
      firstFault ??= fault;
      context.onPartProblem?.({ part: nameOf(place), code: fault.code, detail: fault.message });
    }
  }
  if (found.length === 0 && firstFault !== undefined) throw firstFault;
  return found;
}
