import { PHRASE_KINDS } from '../html/find-phrases.ts';
import { isCaption } from '../news-lines/is-caption.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { isCredits, isHashtags, isInitials, isRights } from '../news-lines/tail-lines.ts';
import { isFunctionWord } from '../prose/is-function-word.ts';
import { countConsent } from './count-consent.ts';
import { isAside } from './is-aside.ts';
import type { MeasuredLine } from './measure-lines.ts';

/** The columns that `ownFeatures` fills, in its order. */
export const OWN_FEATURES: readonly string[] = [
  ...(
    'characters words wordLength sentenceEnds commas punctuation end colon bullet digits url mail handle ' +
    'copyright bar year time quoted question phraseKinds'
  ).split(' '),
  ...PHRASE_KINDS.map((kind) => `says:${kind}`),
  ...'capitals allCapitals smallStart functionWords aside consent caption tail kicker told copies'.split(' '),
];
/** A longer line in capitals is no title: its whole text is set so. */
const LONGEST_IN_CAPITALS = 300;
/** So many of a line's first words show how many of them hold sentences together. */
const FIRST_WORDS = 60;
/** Further copies tell no more of a line: it is a button, or the page's. */
const MOST_COPIES = 3;

/** What a line shows by itself, in any language, and by the tables of words. */
export function ownFeatures({ line, text, length, capitals, told, copies }: MeasuredLine): number[] {
  const size = Math.max(1, line.length);
  const first = text.folded.slice(0, FIRST_WORDS);
  return [
    length,
    Math.log1p(text.words),
    text.visible / Math.max(1, text.words),
    text.sentenceEnds,
    text.commas,
    text.punctuation / size,
    text.lastCharacter,
    text.endsWithColon,
    text.startsBullet,
    text.digits / size,
    text.hasUrl,
    text.hasMail,
    text.hasHandle,
    text.hasCopyright,
    text.hasPipe,
    text.hasYear,
    text.hasTime,
    text.quoted,
    text.question,
    text.phraseKinds,
    ...text.phrases,
    capitals,
    Number(line.length < LONGEST_IN_CAPITALS && line === line.toUpperCase() && line !== line.toLowerCase()),
    Number(/^\p{Ll}/u.test(line)),
    first.length === 0 ? 0 : first.filter(isFunctionWord).length / first.length,
    Number(isAside(line)),
    countConsent(line),
    Number(isCaption(line)),
    Number(isRights(line) || isHashtags(line) || isInitials(line) || isCredits(line)),
    Number(readKicker(line) !== undefined),
    told,
    Math.min(MOST_COPIES, copies),
  ];
}
