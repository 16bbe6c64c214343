import { type BlockText, measureText } from '../html/block-text.ts';
import { isProse } from '../html/containers.ts';
import { PHRASE_KINDS } from '../html/find-phrases.ts';
import { isCaption } from '../news-lines/is-caption.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { isCredits, isHashtags, isInitials, isRights } from '../news-lines/tail-lines.ts';
import { stemsOf } from '../news-lines/tells-of.ts';
import { isFunctionWord } from '../prose/is-function-word.ts';
import { isAside } from './is-aside.ts';

/** Features of every line of a text, row-major, and which lines are running text. */
export interface LineFeatures {
  readonly values: Float32Array;
  readonly isProse: readonly boolean[];
}

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const FACTS = ['characters', 'end', 'prose', 'phrase', 'capitals', 'told'] as const;
const OWN = [
  'characters',
  'words',
  'wordLength',
  'sentenceEnds',
  'commas',
  'punctuation',
  'end',
  'colon',
  'bullet',
  'digits',
  'url',
  'mail',
  'handle',
  'copyright',
  'bar',
  'year',
  'time',
  'quoted',
  'bracketed',
  'question',
  'phraseKinds',
  ...PHRASE_KINDS.map((kind) => `says:${kind}`),
  'capitals',
  'allCapitals',
  'smallStart',
  'functionWords',
  'aside',
  'caption',
  'tail',
  'kicker',
  'told',
  'copies',
] as const;
const PLACE = [
  'place',
  'left',
  'proseBefore',
  'proseAfter',
  'proses',
  'prosesLeft',
  'sinceProse',
  'untilProse',
  'sincePhrase',
  'phraseAbove',
  'around:prose',
  'around:characters',
  'around:ends',
  'around:phrases',
  'text:lines',
  'text:prose',
  'text:phrases',
  'text:ends',
  'text:longest',
] as const;

export const LINE_FEATURES: readonly string[] = [
  ...OWN,
  ...PLACE,
  ...OFFSETS.flatMap((offset) => FACTS.map((fact) => `${fact}@${offset}`)),
];

/** Farther lines count as none. */
const FAR = 30;
/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
/** Lines on either side that say what kind of passage a line stands in. */
const AROUND = 5;
const START = 300;
const WORD = /\p{L}[\p{L}\p{M}’']{0,60}/gu;

interface Line {
  readonly text: BlockText;
  readonly isProse: boolean;
  readonly length: number;
  readonly capitals: number;
  readonly told: number;
  readonly stems: ReadonlySet<string>;
}

/** Measures each line of a text in ways that hold in any language, and by the tables of words. Linear in the text. */
export function describeLines(lines: readonly string[]): LineFeatures {
  const copies = new Map<string, number>();
  const tellers = new Map<string, number>();
  const measured = lines.map((line) => {
    const text = measureText(line);
    const prose = isProse(text.visible, 0, text);
    const stems = stemsOf(line);
    const key = text.folded.join(' ');
    copies.set(key, (copies.get(key) ?? 0) + 1);
    if (prose) for (const stem of stems) tellers.set(stem, (tellers.get(stem) ?? 0) + 1);
    return { line, text, stems, key, isProse: prose };
  });
  const described = measured.map(({ line, text, stems, isProse }): Line => {
    const told = [...stems].filter((stem) => (tellers.get(stem) ?? 0) > (isProse ? 1 : 0)).length;
    return {
      text,
      isProse,
      stems,
      length: Math.log1p(line.length),
      capitals: shareOfCapitals(line),
      told: stems.size === 0 ? -1 : told / stems.size,
    };
  });
  const values = new Float32Array(lines.length * LINE_FEATURES.length);
  const width = LINE_FEATURES.length;
  measured.forEach(({ line, text, key }, at) => {
    const own = described[at];
    if (own !== undefined) values.set(ownFeatures(line, text, own, copies.get(key) ?? 1), at * width);
  });
  placeFeatures(described).forEach((row, at) => {
    values.set(row, at * width + OWN.length);
    values.set(neighbours(described, at), at * width + OWN.length + PLACE.length);
  });
  return { values, isProse: described.map((line) => line.isProse) };
}

function ownFeatures(line: string, text: BlockText, { length, capitals, told }: Line, copies: number): number[] {
  const size = Math.max(1, line.length);
  const start = text.folded.slice(0, 60);
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
    text.bracketed,
    text.question,
    text.phraseKinds,
    ...text.phrases,
    capitals,
    Number(line.length < START && line === line.toUpperCase() && line !== line.toLowerCase()),
    Number(/^\p{Ll}/u.test(line)),
    start.length === 0 ? 0 : start.filter(isFunctionWord).length / start.length,
    Number(isAside(line)),
    Number(isCaption(line)),
    Number(isRights(line) || isHashtags(line) || isInitials(line) || isCredits(line)),
    Number(readKicker(line) !== undefined),
    told,
    Math.min(3, copies),
  ];
}

/** The share of words with a capital among those of a script that has them; -1 without any. */
function shareOfCapitals(line: string): number {
  let cased = 0;
  let capital = 0;
  for (const [word] of line.slice(0, START).matchAll(WORD)) {
    const first = word.charAt(0);
    if (first.toLowerCase() === first.toUpperCase()) continue;
    cased++;
    if (first !== first.toLowerCase()) capital++;
  }
  return cased === 0 ? -1 : capital / cased;
}

function placeFeatures(lines: readonly Line[]): number[][] {
  const count = lines.length;
  const nextProse = new Int32Array(count);
  const sums = { prose: 0, characters: 0, phrases: 0, ends: 0, longest: 0 };
  let next = -1;
  for (let at = count - 1; at >= 0; at--) {
    nextProse[at] = next;
    const { isProse = false, text, length = 0 } = lines[at] ?? {};
    sums.longest = Math.max(sums.longest, length);
    if ((text?.phrase ?? 0) > 2) sums.phrases++;
    if ((text?.lastCharacter ?? 0) === 2) sums.ends++;
    if (!isProse) continue;
    next = at;
    sums.prose++;
    sums.characters += text?.visible ?? 0;
  }
  let proses = 0;
  let before = 0;
  let lastProse = -1;
  let lastPhrase = -1;
  return lines.map((line, at) => {
    const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    const following = nextProse[at] ?? -1;
    const share = (isOne: (line: Line) => boolean) => around.filter(isOne).length / around.length;
    const isProse = line.isProse ? 1 : 0;
    const row = [
      Math.min(FAR, at),
      Math.min(FAR, count - 1 - at),
      before / Math.max(1, sums.characters),
      1 - (before + isProse * line.text.visible) / Math.max(1, sums.characters),
      Math.min(NEAR_END, proses),
      Math.min(NEAR_END, sums.prose - proses - isProse),
      lastProse < 0 ? FAR : Math.min(FAR, at - lastProse),
      following < 0 ? FAR : Math.min(FAR, following - at),
      lastPhrase < 0 ? FAR : Math.min(FAR, at - lastPhrase),
      lines[lastPhrase]?.text.openingPhrase ?? -1,
      share((other) => other.isProse),
      around.reduce((sum, other) => sum + other.length, 0) / around.length,
      share((other) => other.text.lastCharacter === 2),
      share((other) => other.text.phrase > 2),
      Math.log1p(count),
      sums.prose / count,
      sums.phrases / count,
      sums.ends / count,
      sums.longest,
    ];
    if (line.text.openingPhrase >= 0 && !line.isProse) lastPhrase = at;
    if (line.isProse) {
      proses++;
      before += line.text.visible;
      lastProse = at;
    }
    return row;
  });
}

function neighbours(lines: readonly Line[], at: number): number[] {
  return OFFSETS.flatMap((offset) => {
    const line = lines[at + offset];
    if (line === undefined) return [-1, -1, -1, -1, -1, -1];
    return [line.length, line.text.lastCharacter, Number(line.isProse), line.text.phrase, line.capitals, line.told];
  });
}
