import { dataTable, parseWordLists } from '../../text/data-table.ts';

const names = dataTable(new URL('./data/page-names.tsv', import.meta.url), parseWordLists)();

/** The names of a kind, as the table has them. */
export function namesOf(kind: string): readonly string[] {
  return names.get(kind) ?? [];
}

function patternOf(kind: string): RegExp {
  return new RegExp(namesOf(kind).join('|'), 'iu');
}

/** Names under which `meta` elements give authors, most usual first. */
export const AUTHOR_METAS: readonly string[] = namesOf('authorMeta');

/** Names under which pages declare when they were published and changed: `meta` names and schema.org fields, best first. */
export const PUBLISHED_METAS: readonly string[] = namesOf('publishedMeta');
export const MODIFIED_METAS: readonly string[] = namesOf('modifiedMeta');

/** Words in class names and ids of elements that hold an author's name. */
export const AUTHOR_CLASSES: ReadonlySet<string> = new Set(namesOf('authorClass'));

/** Words that may mean an author, or signing in, or anything. */
export const FAINT_CLASSES: ReadonlySet<string> = new Set(namesOf('faintClass'));

/** Words beside them that show that something about the author is meant, or a reader. */
export const NO_AUTHOR_CLASSES: ReadonlySet<string> = new Set(namesOf('noAuthorClass'));

/** What sites put about their names, and their desks behind them; folded as `foldText` folds. */
export const ABOUT_NAMES: ReadonlySet<string> = new Set(namesOf('aboutName'));

/** Labels of a card, as link previews show it, before whom the page was written by. */
export const CARD_LABEL: RegExp = patternOf('cardLabel');

/** Paths of pages about an author. */
export const AUTHOR_PATH: RegExp = patternOf('authorPath');

/** Words in class names, ids and test names of elements that show a date. */
export const DATE_CLASSES: RegExp = patternOf('dateClass');

/** Those of them that name a date and nothing beside it. */
export const SURE_DATE_CLASSES: RegExp = patternOf('sureDateClass');

/** Words in class names and ids of elements that show the day on which the page is read, as heads of papers do. */
export const TODAY_CLASSES: RegExp = patternOf('todayClass');

/** What lines say that tell when the site, not the article, was changed. */
export const SITE_CHANGE: RegExp = patternOf('siteChange');

/** Words in class names, ids and labels of the trail of links that leads from the start page to an article. */
export const TRAIL_CLASSES: RegExp = patternOf('trailClass');

/** The sections that systems put articles in for want of one. */
export const NO_SECTION: RegExp = patternOf('noSection');

/** Words in class names and relations of links to sections. */
export const SECTION_CLASSES: RegExp = patternOf('sectionClass');

/** Words in class names of the line above a headline that stands in one heading with it. */
export const KICKER_CLASSES: RegExp = patternOf('kickerClass');

/** What links to the start page and pictures of a name say for want of one. */
export const NO_SITE_NAME: RegExp = patternOf('noSiteName');

/** What pictures of a name are called beside it. */
export const LOGO: RegExp = patternOf('logo');

/** Paths of a site's start page, in one of its languages. */
export const HOME_PATH: RegExp = patternOf('homePath');

/** Words in class names and ids of what shows an article's title. */
export const TITLE_CLASSES: RegExp = patternOf('titleClass');

/** Words in class names of a site's own name. */
export const SITE_CLASSES: RegExp = patternOf('siteClass');

/** What lines about a site's rights hold. */
export const RIGHTS: RegExp = patternOf('rights');

/** Paths of pages about one keyword. */
export const TAG_PATH: RegExp = patternOf('tagPath');

/** How the heading of readers' comments begins. */
export const COMMENTS: RegExp = patternOf('comments');

/** Headings of a paper's columnists, whose names follow them. */
export const COLUMNISTS: RegExp = patternOf('columnists');
