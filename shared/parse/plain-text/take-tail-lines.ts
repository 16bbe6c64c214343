import { AGENCIES } from '../news-lines/agencies.ts';
import { foldWords } from '../prose/fold-words.ts';
import { isAside } from './is-aside.ts';

/** What the lines at the end of an article say, and the paragraphs above them. */
export interface Tail {
  readonly body: readonly string[];
  readonly source?: string;
  readonly copyright?: string;
  readonly keywords?: readonly string[];
}

/** How a line says that a text belongs to somebody, in the languages of the newsrooms. */
const RIGHTS: readonly string[] = [
  'جميع الحقوق محفوظة',
  'كل الحقوق محفوظة',
  'الحقوق محفوظة',
  'all rights reserved',
  'tous droits réservés',
  'todos los derechos reservados',
  'alle rechte vorbehalten',
  'tutti i diritti riservati',
  'riproduzione riservata',
  'todos os direitos reservados',
  'alle rechten voorbehouden',
  'tüm hakları saklıdır',
  'her hakkı saklıdır',
  'все права защищены',
  'усі права захищені',
  'wszelkie prawa zastrzeżone',
  'تمامی حقوق محفوظ است',
  'جملہ حقوق محفوظ',
  'כל הזכויות שמורות',
  'hak cipta dilindungi',
  '版权所有',
  '版權所有',
  '無断転載',
  '무단전재',
].map(foldWords);
const LONGEST_RIGHTS = 200;
const MOST_LINES = 8;
const SIGNATURE = /^[\s\-–—]{0,6}[([]?([^()[\]]{2,40}?)[)\]]?[.\s]{0,3}$/u;
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c]{1,60}[\s,،]{0,3}){1,40}$/u;

/** Takes an agency's signature, rights, hashtags and prompts off the end of an article. */
export function takeTailLines(paragraphs: readonly string[]): Tail {
  const found: { source?: string; copyright?: string; keywords?: readonly string[] } = {};
  let end = paragraphs.length;
  for (let taken = 0; taken < MOST_LINES && end > 1; taken += 1) {
    const line = paragraphs[end - 1] ?? '';
    const signature = SIGNATURE.exec(line)?.[1]?.trim();
    if (HASHTAGS.test(line)) found.keywords ??= readHashtags(line);
    else if (signature !== undefined && AGENCIES.includes(signature)) found.source ??= signature;
    else if (isRights(line)) found.copyright ??= line;
    else if (!isAside(line)) break;
    end -= 1;
  }
  return { ...found, body: paragraphs.slice(0, end) };
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

function isRights(line: string): boolean {
  if (line.length > LONGEST_RIGHTS) return false;
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(line)) return true;
  const folded = foldWords(line);
  return RIGHTS.some((words) => folded.includes(words));
}
