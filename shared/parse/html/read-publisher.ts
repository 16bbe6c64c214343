import { SEPARATOR } from './cut-site.ts';
import { elementText } from './element-text.ts';
import { foldedWords } from './fold-text.ts';
import { leadsHome } from './leads-home.ts';
import { markedValues } from './marked-values.ts';
import { metaValue } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { RIGHTS, SITE_CLASSES } from './page-names.ts';
import { partOf } from './part-of.ts';

/** Blogs have their name and a colon before the title. */
const PARTING = new RegExp(`${SEPARATOR.source}|(?<=\\S):\\s|_`, 'u');
/** Metadata that sites put their own name in as well. */
const NAMING_METAS = ['author', 'dc.creator', 'copyright', 'owner'];
/** Addresses, and the sign of a right. */
const NO_NAME = /[@©]|https?:/;
const MOST_WORDS = 6;
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
  const ends = [page.title, metaValue(metas, 'og:title') ?? ''].flatMap((text) => {
    const parts = text.split(PARTING);
    return parts.length > 1 ? [parts.at(-1) ?? '', parts[0] ?? ''] : [];
  });
  const links = page.elements
    .filter(
      ({ tag, attributes: { href, class: classes = '' } }) =>
        (tag === 'a' && leadsHome(href, address)) || SITE_CLASSES.test(classes),
    )
    .map((element) => elementText(page, element));
  const rights = page.blocks.filter(({ text }) => text.length <= LONGEST_RIGHTS && RIGHTS.test(text));
  const said = [ends, links, NAMING_METAS.flatMap((name) => metas.get(name) ?? [])].map(
    (names) => new Set(names.map(fold)),
  );
  const line = ` ${rights.map(({ text }) => fold(text)).join(' ')} `;
  const shown = [...ends, ...links]
    .map((name) => name.trim())
    .find((name) => {
      const folded = fold(name);
      const words = folded.split(' ').length;
      const times =
        said.filter((names) => names.has(folded)).length +
        ([` ${folded} `, ` ل${folded} `].some((words) => line.includes(words)) ? 1 : 0);
      return folded !== '' && words <= MOST_WORDS && times > 1 && !NO_NAME.test(name);
    });
  return shown ?? markedValues(page, 'publisher').find((name) => foldedWords(name).length <= MOST_WORDS);
}

function fold(text: string): string {
  return foldedWords(text).join(' ');
}
