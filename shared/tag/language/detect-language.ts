import { parseRows } from '../../text/data-table.ts';
import { knownLanguage } from '../../text/known-language.ts';
import { countScripts, directionOf, type Script, scriptOf, scriptOfLanguage } from '../../text/scripts.ts';
import { tagTable } from '../tag-table.ts';
import type { LanguageFinding } from '../tagger.ts';
import { heldTogether } from './function-words.ts';
import { ngramScores } from './ngram-scores.ts';

interface Guess {
  readonly language: string;
  /** False when another language fits about as well, so that the sender's word counts for more. */
  readonly sure: boolean;
}

interface TellingLetters {
  readonly language: string;
  readonly letters: ReadonlySet<string>;
  /** Parts of words in small letters, a space for the beginning or the end of a word. */
  readonly parts: readonly string[];
  readonly share: number;
}

/** More than this tells nothing new, and a long foreign quotation further down would. */
const SAMPLE_CHARACTERS = 1500;
const MIN_LETTERS = 2;
const SURE_MARGIN = 0.015;
const SURE_LETTERS = 40;
/** Fewer letters are a name or a unit, and fit any language; two short words are told rightly more often than not. */
const MIN_NGRAM_LETTERS = 5;
/** Below this, a text is in none of the languages that n-grams know: those reach 0.7 and more, the rest stay under 0.47. */
const KNOWN_LANGUAGE_FIT = 0.5;
/** Japanese writes Chinese characters too; from this share of kana on a text is Japanese. */
const KANA_SHARE = 0.1;
/** eld names Sorani, Kurdish in Arabic script, by the code of all Kurdish. */
const NGRAM_NAMES: Readonly<Record<string, string>> = { ku: 'ckb' };

const scriptLanguages = tagTable('script-languages.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([script = '', language = '']) => [script, language]));
});
const tellingLetters = tagTable('telling-letters.tsv', (bytes) => {
  const rows = parseRows(bytes).map(([script = '', language = '', letters = '', share = '', parts]) => ({
    script,
    language,
    letters: new Set(letters),
    parts: parts?.split(' ').map((part) => part.replaceAll('_', ' ')) ?? [],
    share: Number(share) / 1000,
  }));
  return Map.groupBy(rows, (row) => row.script) as ReadonlyMap<string, readonly TellingLetters[]>;
});
const languageGroups = tagTable('language-groups.tsv', (bytes) => parseRows(bytes));

/**
 * The language of an article, from its texts in reading order. What the sender declared decides only between languages
 * that the text leaves open, or names one that is not told here; it is not believed against the text.
 *
 * Script and telling letters decide first; n-grams are loaded only for texts that these leave open.
 */
export function detectLanguage(texts: readonly string[], declared?: string): LanguageFinding | undefined {
  const sample = takeSample(texts);
  const script = mainScript(sample);
  const told = knownLanguage(declared)?.language;
  const guess = script === undefined ? undefined : guessLanguage(sample, script);
  const language = script === undefined ? told : weigh(guess, told, script);
  return language === undefined ? undefined : { language, direction: directionOf(language) };
}

function takeSample(texts: readonly string[]): string {
  let sample = '';
  for (const text of texts) {
    if (sample.length >= SAMPLE_CHARACTERS) {
      break;
    }
    sample += `${text.slice(0, SAMPLE_CHARACTERS - sample.length)}\n`;
  }
  return sample;
}

function mainScript(sample: string): Script | undefined {
  const counts = countScripts(sample);
  const kana = counts.get('Kana') ?? 0;
  const han = counts.get('Hani') ?? 0;
  if (kana > (kana + han) * KANA_SHARE) {
    counts.set('Kana', kana + han).delete('Hani');
  } else {
    counts.set('Hani', kana + han).delete('Kana');
  }
  const [script, letters] = Array.from(counts).sort(([, one], [, other]) => other - one)[0] ?? [undefined, 0];
  return letters >= MIN_LETTERS ? script : undefined;
}

function guessLanguage(sample: string, script: Script): Guess | undefined {
  const told = guessByLetters(sample, script);
  const only = scriptLanguages().get(script);
  return told ?? (only === undefined ? guessByNgrams(sample, script) : { language: only, sure: true });
}

function guessByLetters(sample: string, script: Script): Guess | undefined {
  const rows = tellingLetters().get(script) ?? [];
  const text = ` ${sample.toLowerCase().replaceAll(/\s/gu, ' ')} `;
  const letters = Array.from(text).filter((letter) => scriptOf(letter) === script);
  const told = rows.find((row) => {
    const own = letters.filter((letter) => row.letters.has(letter)).length;
    const signs = row.parts.reduce((count, part) => count + text.split(part).length - 1, own);
    return signs > letters.length * row.share;
  });
  return told === undefined ? undefined : { language: told.language, sure: letters.length >= SURE_LETTERS };
}

function guessByNgrams(sample: string, script: Script): Guess | undefined {
  if (sample.length < MIN_NGRAM_LETTERS) {
    return undefined;
  }
  const heldBy = heldTogether(sample);
  const [best, next] = Array.from(ngramScores(sample), ([name, fit]) => ({ language: NGRAM_NAMES[name] ?? name, fit }))
    .map((guess) => ({ ...guess, rank: guess.fit + heldBy(guess.language) }))
    .filter(({ language }) => scriptOfLanguage(language) === scriptName(script))
    .sort((one, other) => other.rank - one.rank);
  return best === undefined || best.fit < KNOWN_LANGUAGE_FIT
    ? undefined
    : {
        language: likeliestOfGroup(best.language, heldBy),
        sure: best.rank - (next?.rank ?? 0) >= SURE_MARGIN && sample.length >= SURE_LETTERS,
      };
}

/** Of the languages that n-grams know by one name, the one whose words hold the text together: Indonesian, called Malay. */
function likeliestOfGroup(name: string, heldBy: (language: string) => number): string {
  const group = languageGroups().find(([known]) => known === name) ?? [name];
  return group.reduce((best, language) => (heldBy(language) > heldBy(best) ? language : best), name);
}

function weigh(guess: Guess | undefined, told: string | undefined, script: Script): string | undefined {
  if (told === undefined || told === guess?.language) {
    return guess?.language;
  }
  if (guess !== undefined && areAlike(told, guess.language)) {
    return told;
  }
  const possible = scriptOfLanguage(told) === scriptName(script);
  return possible && guess?.sure !== true ? told : guess?.language;
}

function areAlike(one: string, other: string): boolean {
  return languageGroups().some((group) => group.includes(one) && group.includes(other));
}

/** CLDR's name for a script where it differs from the script of a letter. */
const SCRIPTS_OF_LANGUAGES: Readonly<Partial<Record<Script, string>>> = { Kana: 'Jpan', Hani: 'Hans', Hang: 'Kore' };

function scriptName(script: Script): string {
  return SCRIPTS_OF_LANGUAGES[script] ?? script;
}
