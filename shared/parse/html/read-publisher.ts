import { SEPARATOR } from './cut-site.ts';
import { elementText } from './element-text.ts';
import { foldedWords, foldLine } from './fold-text.ts';
import { leadsHome } from './leads-home.ts';
import { markedValues } from './marked-values.ts';
import { metaValue } from './meta-values.ts';
import type { PageElement } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { LOGO, NO_SITE_NAME, RIGHTS, SITE_CLASSES } from './page-names.ts';
import { partOf } from './part-of.ts';

/** Blogs have their name and a colon before the title. */
const PARTING = new RegExp(`${SEPARATOR.source}|(?<=\\S):\\s|_`, 'u');
/** Metadata that sites put their own name in as well. */
const NAMING_METAS = ['author', 'dc.creator', 'copyright', 'owner'];
/** Addresses, and the sign of a right. */
const NO_NAME = /[@©]|https?:/;
const MOST_WORDS = 8;
const LONGEST_RIGHTS = 200;

/**
 * The name of a page's paper or site: as it is declared, else what two of these say alike: an end of the title, the link to
 * the start page or what is named a logo, the line about rights, the metadata.
 */
export function readPublisher(
  { page, metas, article, signals }: PageEvidence,
  address: string | undefined,
): string | undefined {
  const declared =
    signals.siteName ??
    partOf(article) ??
    metaValue(metas, 'application-name', 'publisher', 'dc.publisher', 'citation_journal_title');
  if (declared !== undefined && !NO_NAME.test(declared)) return declared;
  const rights = page.blocks.filter(({ text }) => text.length <= LONGEST_RIGHTS && RIGHTS.test(text));
  const line = ` ${rights.map(({ text }) => foldLine(text)).join(' ')} `;
  const isInLine = (folded: string): boolean => [` ${folded} `, ` ل${folded} `].some((words) => line.includes(words));
  const ends = [page.title, metaValue(metas, 'og:title') ?? ''].flatMap((text) => {
    const parts = text.split(PARTING);
    // The site's name is the whole title of some pages.
    return parts.length > 1 || isInLine(foldLine(text)) ? [parts.at(-1) ?? '', parts[0] ?? ''] : [];
  });
  const isName = (element: PageElement | undefined): boolean => {
    const { href, rel, class: classes = '' } = element?.attributes ?? {};
    return (element?.tag === 'a' && (rel === 'home' || leadsHome(href, address))) || SITE_CLASSES.test(classes);
  };
  const logos = page.empty.filter(({ holder, attributes }) => {
    const within = page.elements[holder];
    return SITE_CLASSES.test(attributes.class ?? '') || isName(within) || isName(page.elements[within?.parent ?? -1]);
  });
  const links = page.elements.filter(isName).map((element) => elementText(page, element));
  const alts = logos.map(({ attributes: { alt = '' } }) => alt.replace(LOGO, ''));
  const said = [ends, links, alts, NAMING_METAS.flatMap((name) => metas.get(name) ?? [])].map(
    (names) => new Set(names.map(foldLine)),
  );
  const shown = [...ends, ...links, ...alts]
    .map((name) => name.trim())
    .find((name) => {
      const folded = foldLine(name);
      const words = folded.split(' ').length;
      const times = said.filter((names) => names.has(folded)).length + (isInLine(folded) ? 1 : 0);
      return folded !== '' && words <= MOST_WORDS && times > 1 && !(NO_NAME.test(name) || NO_SITE_NAME.test(name));
    });
  // Microdata may name the publisher for machines alone.
  const marked = page.empty
    .filter(
      ({ holder, attributes: { itemprop } }) =>
        itemprop === 'name' && page.elements[holder]?.attributes.itemprop === 'publisher',
    )
    .map(({ attributes: { content = '' } }) => content);
  return (
    shown ?? [...marked, ...markedValues(page, 'publisher')].find((name) => foldedWords(name).length <= MOST_WORDS)
  );
}
