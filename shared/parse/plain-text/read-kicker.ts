import { foldWords } from '../prose/fold-words.ts';
import { FLAGS, HOMES, SECTIONS } from './words/kicker-words.ts';
import { RELEASE_WORDS } from './words/release-words.ts';

const SECTION_NAMES = new Set(Object.values(SECTIONS).flat().map(foldWords));
const FLAG_NAMES = new Set([...FLAGS, ...RELEASE_WORDS].map(foldWords));
const HOME_NAMES = new Set(HOMES.map(foldWords));
const STEPS = / ?[/\\>»›«|←→•·] ?/;
const LONGEST = 80;
const MOST_STEPS = 5;

/**
 * What a line above a headline says when it is a kicker: the sections that it names, none for a flag such as "Breaking".
 * A kicker is a known name and nothing else, or a path of names that begins at the home page.
 */
export function readKicker(line: string): readonly string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const steps = line.split(STEPS).filter((step) => step !== '');
  if (steps.length === 0 || steps.length > MOST_STEPS) return undefined;
  const names = steps.map((step) => foldWords(step.replace(/[:!.]$/, '')));
  if (HOME_NAMES.has(names[0] ?? '')) return steps.slice(1);
  if (!names.every((name) => SECTION_NAMES.has(name) || FLAG_NAMES.has(name))) return undefined;
  return steps.filter((_, place) => SECTION_NAMES.has(names[place] ?? ''));
}
