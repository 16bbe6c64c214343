import { type MeasuredLine, measureLines } from './measure-lines.ts';
import { OWN_FEATURES, ownFeatures } from './own-features.ts';
import { PASSAGE_FEATURES, passageFeatures } from './passage-features.ts';
import { PLACE_FEATURES, placeFeatures } from './place-features.ts';

/** What lines of a text are described by. */
export interface LineFeatures {
  /** A row a line. */
  readonly values: Float32Array;
  /** Which lines are running text. */
  readonly isProse: readonly boolean[];
  /** The beginnings of each line's words. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** The lines around a line that tell it what they are. */
const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const FACTS = ['characters', 'end', 'prose', 'phrase', 'capitals', 'told'] as const;
/** What a line tells where there is none. */
const NO_LINE: readonly number[] = FACTS.map(() => -1);

/** Names of the columns, by which a model finds its features. */
export const LINE_FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...PLACE_FEATURES,
  ...PASSAGE_FEATURES,
  ...OFFSETS.flatMap((offset) => FACTS.map((fact) => `${fact}@${offset}`)),
];

/** Describes each line of a text in ways that hold in any language, and by the tables of words. Linear in the text. */
export function describeLines(lines: readonly string[]): LineFeatures {
  const measured = measureLines(lines);
  const facts = measured.map(factsOf);
  const places = placeFeatures(measured);
  const passages = passageFeatures(measured);
  const width = LINE_FEATURES.length;
  const values = new Float32Array(lines.length * width);
  measured.forEach((line, at) => {
    const around = OFFSETS.flatMap((offset) => facts[at + offset] ?? NO_LINE);
    values.set([...ownFeatures(line), ...(places[at] ?? []), ...(passages[at] ?? []), ...around], at * width);
  });
  return { values, isProse: measured.map(({ isProse }) => isProse), stems: measured.map(({ stems }) => stems) };
}

function factsOf({ length, text, isProse, capitals, told }: MeasuredLine): readonly number[] {
  return [length, text.lastCharacter, Number(isProse), text.phrase, capitals, told];
}
