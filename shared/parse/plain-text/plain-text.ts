import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { takeEmbargo } from '../fields/take-embargo.ts';
import type { Format } from '../format.ts';
import { findTextKind } from '../opening/find-text-kind.ts';
import { toTextLines } from '../prose/to-text-lines.ts';
import { readSection } from './read-section.ts';
import { splitSections } from './split-sections.ts';
import { withoutChatStamps } from './without-chat-stamps.ts';
import { withoutMarkup } from './without-markup.ts';

/**
 * Plain text as newsrooms drop it: the headline first, labelled lines anywhere in twenty-odd languages, articles
 * embedded by a "read also" label. Outer and embedded article name each other: `seeAlso` and `seeAlsoIn`.
 */
export const plainText: Format = {
  name: 'plain-text',

  recognises({ text }) {
    return text !== undefined && findTextKind(text) === 'prose';
  },

  parse({ text = '' }, context) {
    const { lines: told, embargo } = takeEmbargo(
      toTextLines(withoutMarkup(withoutChatStamps(text))),
      (line) => line.text,
      (line, rest) => ({ ...line, text: rest, width: rest.length }),
      context,
    );
    const drafts = splitSections(told)
      .map((lines) => readSection(lines, context))
      .map((draft) => (embargo === undefined ? draft : { ...draft, embargo }));
    if (drafts.every((draft) => draft.headline === undefined && draft.body.length === 0)) {
      throw new NewsdropError('empty', 'The file holds no text of an article.');
    }
    return drafts.map((draft, place): ArticleDraft => {
      if (drafts.length === 1) return draft;
      const related =
        place === 0
          ? drafts.slice(1).map((_, index) => ({ rel: 'seeAlso', place: index + 1 }))
          : [{ rel: 'seeAlsoIn', place: 0 }];
      return { ...draft, related };
    });
  },
};
