import { foldWords } from '../prose/fold-words.ts';

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
const HASHTAGS = /^(?:#[\p{L}\p{M}\p{N}_\u200c]{1,60}[\s,،]{0,3}){1,40}$/u;

/** True for a line that says whom the text belongs to. */
export function isRights(line: string): boolean {
  if (line.length > LONGEST_RIGHTS) return false;
  if (/^(?:©|\(c\) ?\d{4}|copyright\b)/i.test(line)) return true;
  const folded = foldWords(line);
  return RIGHTS.some((words) => folded.includes(words));
}

/** True for a line of hashtags and nothing else. */
export function isHashtags(line: string): boolean {
  return HASHTAGS.test(line);
}
