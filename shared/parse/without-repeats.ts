/** What an article has as fields of their own. */
interface OwnFields {
  readonly headline?: string | undefined;
  readonly dateline?: string | undefined;
}

const SEPARATOR = /^ ?(?:\.?[-–—]+|:) ?/;

/**
 * A body without what stands at its top only to show fields that the file also names: the headline as its first
 * paragraph, and the dateline with the dash after it at the head of the text.
 */
export function withoutRepeats(body: readonly string[], { headline, dateline }: OwnFields): readonly string[] {
  const [first, ...rest] = body;
  if (first === undefined) return body;
  if (headline !== undefined && first === headline && rest.length > 0) return withoutRepeats(rest, { dateline });
  if (dateline === undefined || !first.startsWith(dateline)) return body;
  const text = first.slice(dateline.length);
  const separator = SEPARATOR.exec(text)?.[0];
  if (separator === undefined) return body;
  const lead = text.slice(separator.length);
  return lead === '' ? rest : [lead, ...rest];
}

/** A dateline without the dash that parts it from the text. */
export function trimDateline(dateline: string | undefined): string | undefined {
  return dateline?.replace(/(?: ?\.?[-–—]{1,3}| ?:)$/, '');
}
