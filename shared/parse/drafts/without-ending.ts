import { signingAgency } from '../news-lines/signing-agency.ts';
import { isCredits, isInitials, isRights } from '../news-lines/tail-lines.ts';
import { isEndMark } from '../news-lines/until-end-mark.ts';
import type { FoundFields } from './draft-of.ts';

/** `PARIS (AFP)` */
const IN_BRACKETS = /\(([^()]{2,40})\)$/;
/** `… he said. EFE`, `… sagde han. /ritzau/` */
const SIGNED = /(?<=[.!?؟…»”"]) ?(\S[^.!?؟…»”"]{1,30})$/u;
const LONGEST_SIGNATURE = 40;
/** `….（完）` */
const END_BEHIND = / ?[（(][^()（）]{1,12}[)）]$/;
/** `… during a strike. (Reporting by Jane Roe; Editing by John Doe)` */
const CREDITS = / \([^()]{8,300}\)\.?$/;
const LONGEST_CREDITS = 310;

/**
 * An article's text without the lines under it, and the credits and name behind its last sentence, that say who filed it: an
 * agency, or whoever the article's source or dateline names. The first paragraph stays.
 */
export function withoutEnding({ body = [], dateline, sourceName }: FoundFields): readonly string[] {
  const sources = [sourceName, IN_BRACKETS.exec(dateline ?? '')?.[1]];
  const end = body.findLastIndex((line, place) => place === 0 || !isEnding(line, sources));
  const written = body[end] ?? '';
  const credits = CREDITS.exec(written.slice(-LONGEST_CREDITS))?.[0] ?? '';
  const last = isCredits(credits.trim()) ? written.slice(0, -credits.length) : written;
  const [signature = '', name = ''] = SIGNED.exec(last.slice(-LONGEST_SIGNATURE)) ?? [];
  const mark = END_BEHIND.exec(last.slice(-LONGEST_SIGNATURE))?.[0] ?? '';
  const added = isSigned(name, sources) ? signature : isEndMark(mark.trim()) ? mark : '';
  const text = last.slice(0, last.length - added.length);
  return end < 0 ? [] : body.slice(0, end + 1).with(-1, text);
}

/** The initials of who filed a text, or the name of who sent it. */
function isEnding(line: string, sources: readonly (string | undefined)[]): boolean {
  return isInitials(line) || isSigned(line, sources) || isRights(line) || isCredits(line);
}

function isSigned(line: string, sources: readonly (string | undefined)[]): boolean {
  return sources.some((source) => signingAgency(line, source) !== undefined);
}
