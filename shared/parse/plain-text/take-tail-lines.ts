import { AGENCIES } from '../news-lines/agencies.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { isAside } from './is-aside.ts';
import { isCredits, isHashtags, isRights } from './tail-lines.ts';

/** What the lines at the end of an article say, and the paragraphs above them. */
export interface Tail {
  readonly body: readonly string[];
  readonly source?: string;
  readonly copyright?: string;
  readonly keywords?: readonly string[];
}

/** `… until July. (Reuters)` */
const SIGNED = /(?<=[.!?؟…。"»”]) ?\(([^()]{2,40})\)\.?$/u;
const LONGEST_SIGNATURE = 60;
const ADDRESS = /^https?:\/\/\S{3,500}$/i;
const MOST_LINES = 8;
const SIGNATURE = /^[\s\-–—]{0,6}[([]?([^()[\]]{2,60}?)[)\]]?[.\s]{0,3}$/u;

/** Takes an agency's signature and credits, rights, hashtags, addresses and prompts off the end of an article. */
export function takeTailLines(paragraphs: readonly string[]): Tail {
  const found: { source?: string; copyright?: string; keywords?: readonly string[] } = {};
  let end = paragraphs.length;
  for (let taken = 0; taken < MOST_LINES && end > 1; taken += 1) {
    const line = paragraphs[end - 1] ?? '';
    const agency = agencyOf(SIGNATURE.exec(line)?.[1]?.trim() ?? '');
    if (isHashtags(line)) found.keywords ??= readHashtags(line);
    else if (agency !== undefined) found.source ??= agency;
    else if (isRights(line)) found.copyright ??= line;
    else if (!isAside(line) && !isCredits(line) && !ADDRESS.test(line)) break;
    end -= 1;
  }
  const body = paragraphs.slice(0, end);
  const signed = SIGNED.exec(body.at(-1)?.slice(-LONGEST_SIGNATURE) ?? '');
  if (signed?.[1] !== undefined && AGENCIES.includes(signed[1])) {
    found.source ??= signed[1];
    body.push(body.pop()?.slice(0, -signed[0].length).trimEnd() ?? '');
  }
  return { ...found, body };
}

/** The agency that signs, with the names of its editors or without: `وام/سالمة الشامسي/ أحمد البوتلي`. */
function agencyOf(signature: string): string | undefined {
  const [agency = '', ...names] = signature.split(/ ?[/／] ?/);
  return AGENCIES.includes(agency) && names.every((name) => looksLikeName(name)) ? agency : undefined;
}

/** The words of hashtags: `#Pier_repairs` is `Pier repairs`. */
function readHashtags(line: string): string[] {
  const words = line.split('#').map((word) =>
    word
      .replaceAll('_', ' ')
      .replace(/(?<![\s,،])[\s,،]+$/u, '')
      .trim(),
  );
  return [...new Set(words.filter((word) => word !== ''))];
}
