import type { HeardName } from '../../tag/tagger.ts';
import type { AskedPart, AskedText } from '../asked-text.ts';

/** A name as Comprehend gives it: offsets count code points of the text that was sent, `end` exclusive. */
export interface Entity {
  readonly kind: HeardName['kind'];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/**
 * Where the names stand in the article. One that is not at its place, or reaches over the end of a paragraph, is no
 * name of this article and is left out.
 */
export function heardNames(asked: AskedText, entities: readonly Entity[]): HeardName[] {
  const offsets = unitOffsets(asked.text);
  return entities.flatMap((entity): HeardName[] => {
    const start = offsets[entity.start];
    const end = offsets[entity.end];
    if (start === undefined || end === undefined || end <= start) return [];
    if (asked.text.slice(start, end) !== entity.text) return [];
    const part = asked.parts.findLast((candidate) => candidate.start <= start);
    const within = part === undefined ? undefined : placeWithin(part, start, end);
    return within === undefined ? [] : [{ kind: entity.kind, probability: entity.score, evidence: within }];
  });
}

/** For each code point of a text, and for its end, the offset in UTF-16 units. */
function unitOffsets(text: string): number[] {
  const offsets = [0];
  let offset = 0;
  for (const character of text) {
    offset += character.length;
    offsets.push(offset);
  }
  return offsets;
}

function placeWithin({ text, start: begin }: AskedPart, start: number, end: number): HeardName['evidence'] | undefined {
  if (end - begin > text.text.length) return undefined;
  return {
    field: text.field,
    ...(text.paragraph !== undefined && { paragraph: text.paragraph }),
    start: start - begin,
    end: end - begin,
  };
}
