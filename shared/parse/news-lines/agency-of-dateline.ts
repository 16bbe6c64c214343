import { isAgency } from './agencies.ts';

const BETWEEN = /[()（）[\]【】«»=＝]| ?[–—-] |(?<=\p{Lo})[–-]|(?<=\p{Nd}) | ?[/／] ?/u;

/** The agency whose report a text with this dateline is: `AFP` of `PARIS (AFP)`; nothing where it names none, or two. */
export function agencyOfDateline(dateline: string | undefined): string | undefined {
  const agencies = new Set(
    (dateline ?? '')
      .split(BETWEEN)
      .map((piece) => piece.trim())
      .filter(isAgency),
  );
  const [agency] = agencies;
  return agencies.size === 1 ? agency : undefined;
}
