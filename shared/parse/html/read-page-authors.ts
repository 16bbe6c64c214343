import type { Author } from '../../article/article.ts';
import { AGENCIES } from '../news-lines/agencies.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { hasGivenName } from '../news-lines/is-person.ts';
import { stringsOf } from './article-object.ts';
import { bareBylines } from './bare-bylines.ts';
import { isListed } from './byline-lists.ts';
import { foldedWords, foldText } from './fold-text.ts';
import { isFullName, isNameShaped } from './is-name-shaped.ts';
import { markedAuthors } from './marked-authors.ts';
import type { MetaValues } from './meta-values.ts';
import type { PageEvidence } from './page-evidence.ts';
import { AUTHOR_METAS, CARD_LABEL } from './page-names.ts';
import { isJsonObject, type JsonObject, typesOf } from './parse-json-ld.ts';
import { plainText } from './plain-text.ts';
import { shownBylines } from './shown-bylines.ts';
import { isSiteName, type SiteNames } from './site-names.ts';
import { splitNames } from './split-names.ts';

const MOST_AUTHORS = 12;
const MOST_MORE = 5;
/** `Roe, Jane`, as catalogues have names. */
const FAMILY_FIRST = /^([^,]{1,60}), ([^,]{1,60})$/;

/**
 * The people a page names as its article's authors. What it declares (JSON-LD, metadata) counts first, then what it marks
 * up, then a byline by the headline; what it shows corrects what it declares where it names more, or others. Nobody is
 * made up from the text, and a site is not its own author.
 *
 * @param sites the site's names
 * @param headline index of the block that holds the headline, -1 when there is none
 * @param publisher the site's name as it is shown, where it is not declared
 */
export function readPageAuthors(
  { page, metas, article }: PageEvidence,
  sites: SiteNames,
  headline: number,
  publisher: string | undefined,
): Author[] {
  // A person's own site has the person's name.
  const isSite = (name: string): boolean => isSiteName(name, sites) && !hasGivenName(name);
  const clean = (names: readonly string[]): string[] => splitNames(names.map(plainText));
  const cleanDeclared = (names: readonly string[]): string[] =>
    clean(names).filter((name) => !isSite(name) && !isPlaceLike(name));
  const isOutlet = (name: string): boolean =>
    /^["«“].*["»”]$/u.test(name) ||
    isSite(name) ||
    name === publisher ||
    AGENCIES.includes(name) ||
    isDesk(name) ||
    isListed('noName', name);
  const declared = firstNamed([
    () => cleanDeclared(authorsOfObject(article)),
    // The office that Dublin Core calls a page's creator is who publishes it.
    ...AUTHOR_METAS.map(
      (meta) => () =>
        cleanDeclared(authorsOfMeta(metas, meta)).filter((name) => !(meta.startsWith('dc') && name === publisher)),
    ),
    () => cleanDeclared(authorsOfCard(metas)),
  ]);
  // Where papers in Latin letters sign with their own name, it is what readers are told; Arabic ones print it for want of one.
  const signed = clean(shownBylines(page, headline));
  const isOwnSign = (name: string): boolean =>
    (isSite(name) || name === publisher) && (signed.length > 1 || /\p{Script=Arabic}/u.test(name));
  const shown = withoutWords(signed.filter((name) => !isOwnSign(name)));
  const marked = withoutWords(
    clean(markedAuthors(page, headline, shown.length > 0)).filter(
      (name) => !isSite(name) && !isOwnSign(name) && isNameShaped(name) && !isPlaceLike(name),
    ),
  );
  const known = correct(declared, shown, marked);
  const names = known.length > 0 ? known : clean(bareBylines(page, headline, isOutlet));
  return names.map((name) => ({ name }));
}

/** In Arabic script a word alone is where the report is from. */
function isPlaceLike(name: string): boolean {
  return /^\p{Script=Arabic}+$/u.test(name);
}

function firstNamed(sources: readonly (() => string[])[]): string[] {
  for (const source of sources) {
    const names = source();
    if (names.length > 0) return names;
  }
  return [];
}

/** What is declared, in the fuller form that the page shows; what it shows where that names nobody of them. */
function correct(declared: readonly string[], shown: readonly string[], marked: readonly string[]): readonly string[] {
  if (declared.length === 0) return marked.length > 0 && !holdsAll(shown, marked) ? marked : shown;
  const isOther =
    shown.some((name) => isFullName(name) || !declared.some(isFullName)) &&
    !shown.some((name) => declared.some((other) => isSamePerson(name, other)));
  if (isOther || holdsAll(shown, declared)) return shown;
  // Many more are the writers of other articles.
  return marked.length <= declared.length + MOST_MORE && holdsAll(marked, declared) ? marked : declared;
}

/** True when each of `names` is among `others`; one of a single word maybe with its family name. */
function holdsAll(others: readonly string[], names: readonly string[]): boolean {
  return others.length > 0 && names.every((name) => others.some((other) => isFuller(other, name)));
}

function isFuller(name: string, short: string): boolean {
  const folded = foldText(short);
  return foldText(name) === folded || (!short.includes(' ') && foldText(name).startsWith(`${folded} `));
}

/** True for names that share a word: "Nils" and "Nils Berg", "Anna Berg-Wolf" and "Anna Wolf". */
function isSamePerson(name: string, other: string): boolean {
  const words = foldedWords(name);
  return foldedWords(other).some((word) => word.length > 1 && words.includes(word));
}

/** Beside full names, a word alone is the name of a section or a role. */
function withoutWords(names: readonly string[]): readonly string[] {
  const full = names.filter((name) => name.includes(' '));
  return full.length > 0 ? full : names;
}

/** Very many are those of the works that an article quotes. */
function authorsOfMeta(metas: MetaValues, name: string): readonly string[] {
  const values = metas.get(name) ?? [];
  if (values.length > MOST_AUTHORS) return [];
  return name.startsWith('citation') ? values.map((value) => value.replace(FAMILY_FIRST, '$2 $1')) : values;
}

function authorsOfCard(metas: MetaValues): string[] {
  return [1, 2].flatMap((number) =>
    CARD_LABEL.test(metas.get(`twitter:label${number}`)?.[0] ?? '') ? (metas.get(`twitter:data${number}`) ?? []) : [],
  );
}

function authorsOfObject(article: JsonObject | undefined): string[] {
  const value = article?.author ?? article?.creator;
  const values = Array.isArray(value) ? value.flat() : [value];
  return values.flatMap((item) => {
    const types = isJsonObject(item) ? typesOf(item) : [];
    if (types.includes('WebPage')) return [];
    // Arabic papers declare themselves for want of an author, under whichever of their names.
    const isBody = types.some((type) => type.endsWith('Organization'));
    return stringsOf(item).filter((name) => !isBody || !/\p{Script=Arabic}/u.test(name) || hasGivenName(name));
  });
}
