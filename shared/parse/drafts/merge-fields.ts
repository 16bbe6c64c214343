import { omitAbsent } from '../../article/omit-absent.ts';
import { withoutPublication } from '../../article/publication.ts';
import type { FoundFields } from './draft-of.ts';

/** Fields from two places of one file: the first place's, and the second's where the first has none or says nothing. */
export function mergeFields(first: FoundFields, second: FoundFields): FoundFields {
  const rest = first.publishedAt === undefined ? second : withoutPublication(second);
  return { ...rest, ...omitAbsent<FoundFields>(first) };
}
