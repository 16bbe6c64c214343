import { AGENCIES } from './agencies.ts';
import { looksLikeName } from './looks-like-name.ts';
import { isInitials } from './tail-lines.ts';

const BEFORE_INITIALS = /^[\s–—-]{0,6}\(?([^()/]{2,20}?)\)?:? ([^()]{1,30})$/u;
const SIGNATURE = /^[\s.=/\-–—]{0,6}[([（【]?([^()[\]（）【】]{2,60}?)[)\]）】]?[./\s]{0,3}$/u;
/** `APS/mk` */
const INITIALS = /^\p{L}{2,4}$/u;

/**
 * The agency that a line under a text signs with: alone, with the names of its editors (`وام/سالمة الشامسي/ أحمد البوتلي`), or in
 * front of their initials (`--(بترا) ر ع/ ف ج`, `भाषा सं दिमो`).
 *
 * @param source who sent the text, which counts as an agency, too
 */
export function signingAgency(line: string, source?: string): string | undefined {
  const isAgency = (name: string): boolean => name === source || AGENCIES.includes(name);
  const [signing = '', ...names] =
    SIGNATURE.exec(line)?.[1]
      ?.trim()
      .split(/ ?[/／] ?/) ?? [];
  if (isAgency(signing) && names.every((name) => looksLikeName(name) || INITIALS.test(name))) return signing;
  const [, agency = '', initials = ''] = BEFORE_INITIALS.exec(line) ?? [];
  if (!isAgency(agency)) return undefined;
  const isShort = initials.split(/[\s/]{1,3}/).every((part) => /^(?:\p{L}\p{M}{0,3}){0,4}$/u.test(part));
  return isInitials(initials) || isShort ? agency : undefined;
}
