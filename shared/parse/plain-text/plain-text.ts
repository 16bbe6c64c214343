import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { languagesOfProse } from '../dates/languages-of-prose.ts';
import { readDate } from '../dates/read-date.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { dateOptions } from '../fields/date-options.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { takeEmbargo } from '../fields/take-embargo.ts';
import type { Format } from '../format.ts';
import { isKill } from '../news-lines/is-kill.ts';
import { findTextKind } from '../opening/find-text-kind.ts';
import { toTextLines } from '../prose/to-text-lines.ts';
import { readSection } from './read-section.ts';
import { splitBulletin } from './split-bulletin.ts';
import { splitSections } from './split-sections.ts';
import { withoutChatStamps } from './without-chat-stamps.ts';
import { withoutMarkup } from './without-markup.ts';
import { withoutMemoHead } from './without-memo-head.ts';

/**
 * Plain text as newsrooms drop it: the headline first, labelled lines anywhere in any of forty languages, articles
 * embedded by a "read also" label, bulletins of several. A text that kills a story is no article to be shown. Outer and
 * embedded article name each other: `seeAlso` and `seeAlsoIn`.
 */
export const plainText: Format = {
  name: 'plain-text',

  recognises({ text }) {
    return text !== undefined && findTextKind(text) === 'prose';
  },

  parse({ text: written = '' }, context) {
    const { text, sent } = withoutChatStamps(written);
    const { lines: told, embargo } = takeEmbargo(
      withoutMemoHead(toTextLines(withoutMarkup(text))),
      (line) => line.text,
      (line, rest) => ({ ...line, text: rest, width: rest.length }),
      context,
    );
    const isKilled = isKill(told.map((line) => line.text));
    const parts = splitBulletin(told).map((lines) => splitSections(lines).map((part) => readSection(part, context)));
    const said = { ...(embargo !== undefined && { embargo }), ...(isKilled && { status: 'canceled' as const }) };
    let place = 0;
    const drafts = parts.flatMap((sections) => {
      const first = place;
      place += sections.length;
      return sections.map((draft, at): ArticleDraft => ({ ...draft, ...said, related: relatedIn(first, place, at) }));
    });
    if (drafts.every((draft) => draft.headline === undefined && draft.body.length === 0)) {
      throw new NewsdropError('empty', 'The file holds no text of an article.');
    }
    const [first, ...others] = drafts;
    if (first === undefined || first.publishedAt !== undefined || sent === undefined) return drafts;
    const options = dateOptions(context, [], languagesOfProse(text));
    return [draftOf({ ...first, ...publicationFields(readDate(sent, options)) }), ...others];
  },
};

/** What an article of a part is to the others there, from the first, which embeds them, up to the next part's. */
function relatedIn(first: number, end: number, at: number): ArticleDraft['related'] {
  if (at > 0) return [{ rel: 'seeAlsoIn', place: first }];
  return Array.from({ length: end - first - 1 }, (_, other) => ({ rel: 'seeAlso', place: first + other + 1 }));
}
