import { parseRows } from '../../text/data-table.ts';

/** Stands before each template's number. */
export const NEW_TEMPLATE = 0x7fffffff;

/** Templates laid out for speed: before each its number, then where each of its facts is from a token's own. */
export interface TemplateSet {
  readonly first: number;
  readonly steps: Int32Array;
}

/**
 * Lays out the feature templates of a table by their sets, numbered through. A template is made of facts of tokens near a
 * token, which together make one feature; absent when any of them is.
 *
 * @param facts the names of a token's facts in their order
 */
export function readTemplates(bytes: Buffer, facts: readonly string[]): (set: string) => TemplateSet {
  const rows = parseRows(bytes).map(([set = '', template = '']) => ({ set, template }));
  return (wanted) => {
    const first = rows.findIndex(({ set }) => set === wanted);
    const templates = rows.filter(({ set }) => set === wanted);
    const steps = templates.flatMap(({ template }, number) => [NEW_TEMPLATE, number, ...stepsOf(template, facts)]);
    return { first, steps: Int32Array.from(steps) };
  };
}

function stepsOf(template: string, facts: readonly string[]): number[] {
  return template.split(' ').map((part) => {
    const [offset, fact = ''] = part.split(':');
    const place = facts.indexOf(fact);
    if (place < 0) {
      throw new RangeError(`no fact of a token: ${part}`);
    }
    return Number(offset) * facts.length + place;
  });
}
