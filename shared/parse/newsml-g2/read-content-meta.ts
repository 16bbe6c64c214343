import type { Author } from '../../article/article.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { splitKeywords } from '../news-lines/split-keywords.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import { attributeOf, childOf, elementAt, textOf, type XmlElement } from '../xml/xml-element.ts';
import { codeOf, firstIn, isForeign, languageOf, nameOf, publicChildren } from './g2-property.ts';
import { subjectsOfG2 } from './subjects-of-g2.ts';

/**
 * Roles of a `description` that sum the article up, most wanted first (IPTC's `descrole`, and the words senders use).
 */
const ABSTRACT_ROLES = ['summary', 'abstract', 'teaser', 'standfirst', 'leadIn', 'intro'];

/** What an item's `contentMeta` says. */
export function readContentMeta(item: XmlElement): FoundFields {
  const meta = childOf(item, 'contentMeta');
  const language = languageOf(item);
  const [genre] = publicChildren(meta, 'genre');
  return {
    language,
    urgency: readUrgency(textOf(childOf(meta, 'urgency'))),
    headline: headlineOf(meta, language),
    slugline: textOf(publicChildren(meta, 'slugline')[0]),
    abstract: descriptionOf(meta, ABSTRACT_ROLES, language),
    dateline: trimDateline(textOf(publicChildren(meta, 'dateline')[0])),
    authors: authorsOf(item, meta, language),
    sourceName: publicChildren(meta, 'infoSource').flatMap((source) => nameOf(source, language) ?? [])[0],
    genre: nameOf(genre, language) ?? codeOf(genre),
    ...splitKeywords(publicChildren(meta, 'keyword').flatMap((keyword) => textOf(keyword) ?? [])),
    subjects: subjectsOfG2(item, language),
  };
}

/** The text of the first description with one of these roles, in the roles' order, in the item's language where it has it. */
export function descriptionOf(
  meta: XmlElement | undefined,
  roles: readonly string[],
  language?: string,
): string | undefined {
  const descriptions = publicChildren(meta, 'description');
  for (const role of roles) {
    const inRole = descriptions.filter((one) => codeOf(one, 'role')?.toLowerCase() === role.toLowerCase());
    const found = textOf(firstIn(language, inRole));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The headline in the item's language and of the best rank that is of no special role, such as a second line. */
function headlineOf(meta: XmlElement | undefined, language: string | undefined): string | undefined {
  const ranked = publicChildren(meta, 'headline').flatMap((headline) => {
    const text = textOf(headline);
    const isSpecial = /sub|kicker|short/i.test(attributeOf(headline, 'role') ?? '');
    const rank = Number(attributeOf(headline, 'rank') ?? 0);
    return text === undefined ? [] : [{ text, isSpecial, isForeign: isForeign(headline, language), rank }];
  });
  return ranked.sort(
    (a, b) => Number(a.isForeign) - Number(b.isForeign) || Number(a.isSpecial) - Number(b.isSpecial) || a.rank - b.rank,
  )[0]?.text;
}

/** Where the content says it is from (`located`), which serves as a dateline where there is none. */
export function locationOf(item: XmlElement): string | undefined {
  return publicChildren(childOf(item, 'contentMeta'), 'located').flatMap(
    (place) => nameOf(place, attributeOf(item, 'lang')) ?? [],
  )[0];
}

/** The byline as written; without one, the creators' names, and those of people to whom the item has a link as its authors. */
function authorsOf(item: XmlElement, meta: XmlElement | undefined, language: string | undefined): Author[] {
  const bylined = publicChildren(meta, 'by').flatMap((by) => authorsOfByline(textOf(by)));
  if (bylined.length > 0) return bylined;
  const creators = publicChildren(meta, 'creator').flatMap((creator) => {
    const name = nameOf(creator, language);
    const role = codeOf(creator, 'role');
    return name === undefined ? [] : [role === undefined ? { name } : { name, role }];
  });
  const linked = publicChildren(elementAt(item, 'itemMeta', 'links'), 'link').flatMap((link) => {
    const name = attributeOf(link, 'rel') === 'author' ? attributeOf(link, 'title') : undefined;
    return name === undefined ? [] : [{ name }];
  });
  return namedPeople([...creators, ...linked]);
}
