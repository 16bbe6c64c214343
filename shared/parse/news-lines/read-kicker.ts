import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';
import { ISSUE_NUMBER, RELEASE_WORDS, STATEMENT_WORDS } from './line-words.ts';

const kickerWords = dataTable(new URL('./data/kicker-words.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (words: readonly string[] = []): ReadonlySet<string> => new Set(words.map(foldWords));
  return {
    sections: folded(lists.get('section')),
    flags: folded([...['flag', 'urgent', 'correction'].flatMap((kind) => lists.get(kind) ?? []), ...RELEASE_WORDS]),
    urgent: folded(lists.get('urgent')),
    corrections: folded(lists.get('correction')),
    releases: folded(RELEASE_WORDS),
    statements: folded(STATEMENT_WORDS),
    homes: folded(lists.get('home')),
  };
});
/** Pictures that channels put in front of a flag: `🔴 عاجل`. */
export const PICTURES = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Mn}\p{Join_C} ]{1,12}/u;
const PICTURES_BEHIND = / ?(?:(?![©®™])\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{Mn}\p{Join_C}]{0,3}){1,6}$/u;
/** `Communiqué n° 12`, `Boletín 512/2026` */
const NUMBER = new RegExp(` ${ISSUE_NUMBER}| \\p{Nd}{1,4}[/-]\\p{Nd}{2,4}$`, 'iu');
/** `عاجل | `, `#عاجل `, `BREAKING: ` */
const IN_FRONT = /^(?:#([^\s|:]{2,20})|([^#|:：–—.-]{2,20}?)(?= ?[|:：–—-]| ?\.\.))[ |:：–—.-]{1,5}(?=\S)/u;
const STEPS = / ?[/\\>»›«|←→•·] ?| [–—-] /;
const LONGEST = 80;
const MOST_STEPS = 5;

/**
 * What a line above a headline says when it is a kicker: the sections that it names, none for a flag such as "Breaking".
 * A kicker is a known name and nothing else, or a path of names that begins at the home page.
 */
export function readKicker(line: string): readonly string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const steps = line
    .replace(PICTURES, '')
    .replace(NUMBER, '')
    .split(STEPS)
    .filter((step) => step !== '');
  if (steps.length === 0 || steps.length > MOST_STEPS) return undefined;
  const { sections, flags, homes } = kickerWords();
  const names = steps.map(nameOf);
  const [first = ''] = names;
  if (homes.has(first)) return steps.slice(1);
  const section = sectionBehindHome(first.split(' '));
  if (section > 0) return [(steps[0] ?? '').split(' ').slice(section).join(' '), ...steps.slice(1)];
  if (!names.every((name) => sections.has(name) || flags.has(name))) return undefined;
  return steps.filter((_, place) => sections.has(names[place] ?? ''));
}

/** In which of the words a section begins that stands behind the home page's name without a mark: `الرئيسية أخبار محلية`. */
function sectionBehindHome(words: readonly string[]): number {
  const { sections, homes } = kickerWords();
  return words.findIndex(
    (_, at) => at > 0 && homes.has(words.slice(0, at).join(' ')) && sections.has(words.slice(at).join(' ')),
  );
}

/** True for a kicker that says that the article puts an earlier version of it right. */
export function isCorrectionMark(line: string): boolean {
  return kickerWords().corrections.has(nameOf(line));
}

/** True for the line that a press office puts above a headline: `Press release`. */
export function isReleaseMark(line: string): boolean {
  return kickerWords().releases.has(nameOf(line));
}

/** True for the line that says above a headline that an office declares something, and is a headline where none follows: `بيان`. */
export function isStatementMark(line: string): boolean {
  return kickerWords().statements.has(nameOf(line));
}

/** A headline without the pictures and the word that channels put in front of what has just happened. */
export function withoutUrgency(headline: string): string {
  const bare = headline.replace(PICTURES, '').replace(PICTURES_BEHIND, '');
  const [written = '', tagged, marked] = IN_FRONT.exec(bare) ?? [];
  return kickerWords().urgent.has(foldWords(tagged ?? marked ?? '')) ? bare.slice(written.length) : bare || headline;
}

/** `ثقافي / يفتتح المعرض`: the section in front of a headline, and the headline; nothing where none stands there. */
export function splitSection(headline: string): { readonly section: string; readonly headline: string } | undefined {
  const [written = '', section = ''] = /^([^/|]{2,20}?) ?[/|] (?=\S)/u.exec(headline) ?? [];
  if (section === '' || !kickerWords().sections.has(nameOf(section))) return undefined;
  return { section, headline: headline.slice(written.length) };
}

function nameOf(step: string): string {
  return foldWords(
    step
      .replace(PICTURES, '')
      .replace(NUMBER, '')
      .replace(/[:!.]$/, ''),
  );
}
