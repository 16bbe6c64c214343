import { type BlockText, LINE_END } from '../html/block-text.ts';
import { PHRASE_PLACE } from '../html/find-phrases.ts';
import type { MeasuredLine } from './measure-lines.ts';

/** The columns that `placeFeatures` fills, in its order. */
export const PLACE_FEATURES = (
  'place left proseBefore proseAfter proses prosesLeft sinceProse untilProse sincePhrase phraseAbove ' +
  'around:prose around:characters around:ends around:phrases text:lines text:prose text:phrases text:ends ' +
  'text:longest'
).split(' ');

/** Farther lines count as none. */
const FAR = 30;
/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
/** Lines on either side that say what kind of passage a line stands in. */
const AROUND = 5;

/** Where each line stands in its text, what kind of lines stand around it, and of what kind the text is: a row a line. */
export function placeFeatures(lines: readonly MeasuredLine[]): number[][] {
  const count = lines.length;
  const nextProse = new Int32Array(count);
  const sums = { prose: 0, characters: 0, phrases: 0, ends: 0, longest: 0 };
  let next = -1;
  for (let at = count - 1; at >= 0; at--) {
    nextProse[at] = next;
    const { isProse = false, text, length = 0 } = lines[at] ?? {};
    sums.longest = Math.max(sums.longest, length);
    if (text !== undefined && opensOrIsPhrase(text)) sums.phrases++;
    if (text?.lastCharacter === LINE_END.sentence) sums.ends++;
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
    const share = (isOne: (line: MeasuredLine) => boolean) => around.filter(isOne).length / around.length;
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
      share(({ text }) => text.lastCharacter === LINE_END.sentence),
      share(({ text }) => opensOrIsPhrase(text)),
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

function opensOrIsPhrase({ phrase }: BlockText): boolean {
  return phrase >= PHRASE_PLACE.start;
}
