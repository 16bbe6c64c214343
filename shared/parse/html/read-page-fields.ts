import { languagesOfProse } from '../dates/languages-of-prose.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import type { ParseContext } from '../format.ts';
import { cleanText } from '../prose/clean-text.ts';
import { stringOf } from './article-object.ts';
import { findHeadline } from './find-headline.ts';
import { foldLine } from './fold-text.ts';
import { metaValue } from './meta-values.ts';
import type { Page } from './page.ts';
import type { PageEvidence } from './page-evidence.ts';
import { plainText } from './plain-text.ts';
import { readAddress } from './read-address.ts';
import { readDates } from './read-dates.ts';
import { readKeywords } from './read-keywords.ts';
import { readLanguage } from './read-language.ts';
import { readPageAuthors } from './read-page-authors.ts';
import { readPublisher } from './read-publisher.ts';
import { readSection } from './read-section.ts';
import { readTitle } from './read-title.ts';
import { siteNamesOf, withSiteName } from './site-names.ts';
import { splitPen } from './split-pen.ts';

const LONG_LINE = 60;
const PROSE_LINES = 20;

/** All fields of a page's article but its body. */
export function readPageFields(evidence: PageEvidence, context: ParseContext): FoundFields {
  const { page, metas, article, signals } = evidence;
  const address = readAddress(evidence);
  const publisher = readPublisher(evidence, address);
  const sites = siteNamesOf(evidence);
  const title = readTitle(evidence, withSiteName(sites, publisher));
  const signed = splitPen(title ?? '');
  const headline = signed?.title ?? title;
  const language = readLanguage(page, metas, article);
  const shown = findHeadline(page, headline);
  const dateLanguage = language ?? context.source.language;
  const dates = readDates(page, metas, article, address, shown, {
    uploadedAt: context.uploadedAt,
    ...(dateLanguage === undefined ? { languages: languagesOfProse(proseOf(page)) } : { language: dateLanguage }),
    ...(context.source.timeZone === undefined ? {} : { timeZone: context.source.timeZone }),
  });
  const section = readSection(evidence, headline, shown, address);
  const copyright =
    stringOf(article?.copyrightNotice) ?? metaValue(metas, 'copyright', 'dc.rights', 'dcterms.rights', 'rights');
  return {
    ...(address === undefined ? {} : { identity: address, uri: address }),
    language,
    headline: clean(headline),
    abstract: clean(signals.descriptions.find((text) => !isSameText(text, headline))),
    authors: signed?.names.map((name) => ({ name })) ?? readPageAuthors(evidence, sites, shown, publisher),
    sourceName: clean(publisher),
    ...publicationFields(dates.published),
    updatedAt: dates.modified?.instant,
    versionCreated: dates.modified?.instant,
    copyright: copyright === undefined ? undefined : clean(plainText(copyright)),
    keywords: readKeywords(evidence, shown),
    subjects: section === undefined ? [] : [{ scheme: 'section', label: section }],
  };
}

/** The first of the page's longer lines, which are written in its language more than its menus are. */
function proseOf({ blocks }: Page): string {
  return blocks
    .filter(({ text, linkCharacters }) => text.length >= LONG_LINE && linkCharacters * 2 < text.length)
    .slice(0, PROSE_LINES)
    .map(({ text }) => text)
    .join('\n');
}

/** A description that repeats the headline describes nothing. */
function isSameText(text: string, headline: string | undefined): boolean {
  return headline !== undefined && foldLine(text) === foldLine(headline);
}

function clean(text: string | undefined): string | undefined {
  return text === undefined ? undefined : cleanText(text);
}
