import type { FoundFields } from '../drafts/draft-of.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isCorrectionMark } from '../news-lines/read-kicker.ts';
import { splitKeywords } from '../news-lines/split-keywords.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import { childrenOf, elementsAt, textOf, type XmlElement } from '../xml/xml-element.ts';

/** What lines such as `HeadLine` and `ByLine` among an element's children say. */
export function readNewsLines(lines: XmlElement | undefined): FoundFields {
  const line = (name: string): string | undefined => textOf(childrenOf(lines, name)[0]);
  const keywordLines = childrenOf(lines, 'KeywordLine').flatMap((keywords) => textOf(keywords) ?? []);
  return {
    headline: line('HeadLine'),
    authors: childrenOf(lines, 'ByLine').flatMap((byline) => authorsOfByline(textOf(byline))),
    dateline: trimDateline(line('DateLine')),
    slugline: line('SlugLine'),
    copyright: line('CopyrightLine'),
    usageTerms: line('RightsLine'),
    ...splitKeywords(keywordLines),
    signals: elementsAt(lines, 'NewsLine', 'NewsLineText').some(announcesCorrection) ? ['correction'] : undefined,
  };
}

/** `CORRECTS spelling in para 4` */
function announcesCorrection(line: XmlElement): boolean {
  return isCorrectionMark(textOf(line)?.split(' ', 1)[0] ?? '');
}
